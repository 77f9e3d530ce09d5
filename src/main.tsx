/**
 * Every page is already readable HTML: the text is painted first, and only then is the application fetched.
 * A frame, then a task after it, is the earliest moment at which the first paint is certainly behind us.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    import('./screens/takeOver.tsx').then(({ takeOver }) => takeOver()).catch(reportError);
  });
});
