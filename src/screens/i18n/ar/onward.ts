/** Texts of the ways from an article to the ones before and after it. */
export const onward = {
  list: 'في القائمة التي فُتح منها',
  result: 'النتيجة {{n, number}} من {{all, number}}',
  resultAtLeast: 'النتيجة {{n, number}} من {{all, number}} على الأقل',
  resultBefore: 'السابقة',
  resultAfter: 'التالية',
  article: 'المقال {{n, number}} من {{all, number}}',
  articleAtLeast: 'المقال {{n, number}} من {{all, number}} على الأقل',
  articleBefore: 'السابق',
  articleAfter: 'التالي',
  name: 'قبل هذا المقال وبعده',
  newer: 'أحدث منه',
  older: 'أقدم منه',
  before: 'قبله',
  after: 'بعده',
} as const;
