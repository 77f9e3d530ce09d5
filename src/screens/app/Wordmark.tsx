/**
 * «ورّاق» in ruqʿa, the scribe's own hand: outlines of Aref Ruqaa 700 (see fonts/README.md), the shadda apart so
 * that it can be red, as copyists pointed in red. In half font units and relative steps: every page carries it.
 * Decoration: the link around it carries the name.
 */
export function Wordmark({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 -343.5 847 343.5" aria-hidden>
      <path
        fill="currentColor"
        d="M76-133q-1 0-1 1t1-1zm121-32q10 11 27 11h4q8 0 16-2 2 7 3 17t1 19q-9 7-23 16t-30 14-30 9q-9 2-17 2-22 0-33-10t-10-34v-5-14l2-13q2-9 3-19t2-19q0-15-15-14-23 4-40 14t-32 22q-7 18-13 36t-12 36q-1 5 3 7t8-2q23-32 63-38l1 5q0 14-3 28t-3 28q0 26 13 43 8 11 21 20t32 8h4q16 0 29-4t26-10q40-20 61-57t33-90q2-8 3-16t1-16q0-23-8-39t-18-28q-7-6-15-9t-12-1-8 6q-6 6-11 15t-9 16-7 16l-8 16-4 10q-2 5-2 9t2 10l5 7zm152-117l14 207q0 5 4 6t6-3l37-58-14-208q0-4-4-5t-7 3zm236 136q-8 0-10 7-11 24-31 37-23 15-51 26t-56 19q-11 4-21 7t-16 6-15 6-14 8-6 11 2 8q7 6 30 8t49 3h5q36 0 61-11t42-31q8-11 15-26t14-34 9-34q-1-9-7-10zm170 13q9 11 31 11 8 0 15-2 1 2 1 4v4q-13 15-33 24-42 17-85 33t-81 38q-4 3-4 9t8 8q14 1 29 3t30 1h5q13 0 24-1t22-3q25-5 46-19t37-33 28-40q8-15 13-32t6-38q0-38-24-62-3-4-9-7t-13-4-13 7q-9 10-15 22l-12 25-8 17q-5 9-5 18 0 6 2 10t5 7z"
      />
      <path
        className="fill-accent"
        d="M502-199q3 4 9 7t12 4q4 0 7-2 10-4 15-15t7-24 3-28q1-3 1-4t-3-5q-3-1-6 1l-9 8q-1 2-1 4 0 6-2 11 0 4-3 8t-6 4-8-5q-2-2-3-5v-7-5-4q0-3-3-4t-5 1l-9 8q-1 15-8 24-2 3-6 4t-8 2q-7-2-9-8 0-11 2-18 1-3 0-3 0-6-4-7-6 0-9 4l-4 9q0 0 0 1t-1 2l-4 14q-2 7-2 16 0 29 27 31 10-1 18-7t12-12z"
      />
    </svg>
  );
}
