import { queryOptions } from '@tanstack/react-query';
import { keptHere } from '../../client/offline/keptHere.ts';

/** Query for what is kept on this device, counted anew each time it is shown. */
export const keptHereQuery = () =>
  queryOptions({
    queryKey: ['keptHere'],
    queryFn: () => keptHere(import.meta.env.BASE_URL),
    staleTime: 0,
  });
