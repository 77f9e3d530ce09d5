/** Of the six Arabic plural forms English asks for two. */
type Unasked = `${string}_${'zero' | 'two' | 'few' | 'many'}`;
export type InEnglish<Section> = {
  [Key in keyof Section as Key extends Unasked ? never : Key]: Section[Key] extends string
    ? string
    : InEnglish<Section[Key]>;
};
