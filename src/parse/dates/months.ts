/* Words that date lines are made of. */

export const WEEKDAYS =
  'السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الثلثاء saturday sunday monday tuesday wednesday thursday friday sat sun mon tue wed thu fri';

/** Words of a date line that say nothing about the day. */
export const IDLE =
  'يوم في من م ميلادي ميلادية هـ ه هجري هجرية الموافق الموافقة لـ ل و الساعة ساعة تمام عند ص صباحا مساء ظهرا عصرا فجرا ليلا am pm a p t z gmt utc ' +
  'بتوقيت توقيت غرينتش جرينتش غرينيتش مكة المكرمة القاهرة الرياض أبوظبي بيروت الدوحة دبي بغداد دمشق الرباط تونس الجزائر عمان القدس الكويت المحلي المحلية دقيقة at on the of شهر عام سنة لعام لسنة كـ ast eest ksa gst eet cet cest bst est edt pst msk trt irst wat cat eat mt المحتلة نواكشوط الخرطوم طرابلس صنعاء عدن المنامة مسقط أنقرة إسطنبول موسكو لندن باريس واشنطن';

export const UPDATE_WORDS =
  'آخر محدث محدثة تحديث تحديث التحديث تعديل تم updated last update نشر النشر تاريخ بتاريخ published نشرت منشور صدر أضيف';

/** Months of the Coptic year, printed beside the Gregorian day in Egypt. */
export const COPTIC_MONTHS =
  'توت بابه بابة هاتور كيهك كياك طوبه طوبة أمشير برمهات برموده برمودة بشنس بؤونه بؤونة أبيب مسرى مسري نسيء'.split(
    ' ',
  );
