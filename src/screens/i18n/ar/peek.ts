/** Texts of the preview beside a link. */
export const peek = {
  printedIn_zero: 'ليس نصّه في المجموعة.',
  printedIn_one: 'ورد في مقال واحد:',
  printedIn_two: 'ورد في مقالين:',
  printedIn_few: 'ورد في {{count, number}} مقالات، منها:',
  printedIn_many: 'ورد في {{count, number}} مقالًا، منها:',
  printedIn_other: 'ورد في {{count, number}} مقال، منها:',
  borneBy_zero: 'يحمله أكثر من مقال.',
  borneBy_one: 'قد يكون لهذا المقال:',
  borneBy_two: 'يحمله مقالان:',
  borneBy_few: 'تحمله {{count, number}} مقالات، منها:',
  borneBy_many: 'يحمله {{count, number}} مقالًا، منها:',
  borneBy_other: 'يحمله {{count, number}} مقال، منها:',
  newestOf: '{{articles}}، أحدثها:',
};
