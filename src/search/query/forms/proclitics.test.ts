import { describe, expect, test } from 'vitest';
import { FormTable, rowsOf } from '../../../testing/formTable.ts';

/* One letter written onto a word that stands nowhere else. */

const GLUED = rowsOf(`
روسيا > وروسيا · إسبانيا > وإسبانيا · واشنطن > وواشنطن · باريس > بباريس · دمشق > لدمشق · الأردن > كالأردن · بيروت > ببيروت · بغداد > وبغداد
لندن > بلندن · طهران > لطهران · برلين > فبرلين · القاهرة > والقاهرة · القاهرة > بالقاهرة · القاهرة > للقاهرة · تونس > بتونس · مصر > لمصر · ليبيا > لليبيا
فرنسا > كفرنسا · ألمانيا > وألمانيا · موسكو > فموسكو · أنقرة > لأنقرة · تركيا > بتركيا · محمد > ومحمد · خالد > لخالد · أحمد > وأحمد · فاطمة > وفاطمة
مدرسة > كمدرسة · مدارس > بمدارس · وزير > لوزير · وزراء > ووزراء · شركة > بشركة · حكومة > وحكومة · رئيس > كرئيس · مدينة > فمدينة · قانون > لقانون
صواريخ > بصواريخ · سيارات > وسيارات · مهندسون > ومهندسون · أسعار > بأسعار · مستشفى > لمستشفى · كتاب > وكتاب · طبيب > كطبيب · حرب > لحرب
ترامب > وترامب · بوتين > لبوتين · رمضان > برمضان · نيسان > بنيسان · لبنان > بلبنان · عمان > لعمان · قطر > وقطر
`);

const INFLECTED = rowsOf(`
روسيا > وبروسيا · مدرسة > وبمدارس · وزير > ولوزرائه · شركة > فلشركاتها · كتاب > بكتبهم · مدينة > والمدن · سيارة > بسيارتين · مشروع > ومشروعا · طالب > للطلاب
حزب > كالأحزاب · لاعب > وبلاعبيه · عملية > لعملياتهم · دولة > وللدول · رئيس > كرؤساء · منزل > بمنازلهم
`);

describe('one glued letter', () => {
  const rows = GLUED;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('a letter and another form', () => {
  const rows = INFLECTED;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});
