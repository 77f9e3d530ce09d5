import { describe, expect, test } from 'vitest';
import { bothWays, FormTable, rowsOf } from '../../../testing/formTable.ts';

/* A compound name is found joined and apart, whatever stands before it. */

const COMPOUNDS = rowsOf(`
عبد العزيز > عبدالعزيز · عبد الرحمن > عبدالرحمن · عبد الفتاح > عبدالفتاح · عبد القادر > عبدالقادر · عبد ربه > عبدربه
عبد الناصر > عبدالناصر · أبو ظبي > أبوظبي · أبو بكر > أبوبكر · أبو مازن > أبومازن · أبو الغيط > أبوالغيط
صلاح الدين > صلاحالدين · نور الدين > نورالدين · حزب الله > حزبالله · رام الله > رامالله · نصر الله > نصرالله
دير الزور > ديرالزور · تل أبيب > تلابيب · خان يونس > خانيونس · بيت لحم > بيتلحم · بور سعيد > بورسعيد · أم درمان > أمدرمان
بن سلمان > بنسلمان · ذو الفقار > ذوالفقار · رأس مال > رأسمال · لا سيما > لاسيما · ما زال > مازال · لا يزال > لايزال
ما زالت > مازالت · فيس بوك > فيسبوك · يو تيوب > يوتيوب · نيو يورك > نيويورك · ثلاث مئة > ثلاثمئة · إسلام آباد > إسلاماباد
`);

const GLUED = rowsOf(`
لا سيما > ولاسيما · لاسيما > ولا سيما · أبو مازن > وأبومازن · أبوظبي > وأبو ظبي · عبد العزيز > لعبدالعزيز · عبدالعزيز > وعبد العزيز
ما زال > ومازال · مازال > وما زال · نيويورك > بنيو يورك · دير الزور > بديرالزور · خانيونس > وخان يونس · عبد الله > وعبدالله
`);

describe('compound names', () => {
  const rows = bothWays(COMPOUNDS);
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('compound names with a letter before them', () => {
  const rows = GLUED;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});
