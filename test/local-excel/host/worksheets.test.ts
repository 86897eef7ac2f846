import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

async function namesOf(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function onSheets(act: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
}

describe('workbook.worksheets', () => {
  it('adds a sheet behind the others, under the name given or the next free one', async () => {
    startLocalExcel(['คะแนน']);
    await onSheets((worksheets) => {
      worksheets.add('มาตรการ');
      worksheets.add();
    });
    expect(await namesOf()).toEqual(['คะแนน', 'มาตรการ', 'Sheet3']);
  });

  it('adds one sheet however many actions use it', async () => {
    startLocalExcel(['คะแนน']);
    await onSheets((worksheets) => {
      const sheet = worksheets.add('ใหม่');
      sheet.getRange('A1').values = [['ก']];
      sheet.tabColor = '#0F6CBD';
      sheet.activate();
    });
    expect(await namesOf()).toEqual(['คะแนน', 'ใหม่']);
  });

  it('finds a sheet by name in any case and by id, and tells a missing one by a null object', async () => {
    const host = startLocalExcel(['Score']);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('SCORE');
      const byId = worksheets.getItem(sheetOf(host).id);
      const missing = worksheets.getItemOrNullObject('ไม่มี');
      byName.load('name');
      byId.load('name');
      await context.sync();
      expect([byName.name, byId.name, missing.isNullObject]).toEqual(['Score', 'Score', true]);
    });
  });

  it('does nothing with what hangs off a missing sheet', async () => {
    startLocalExcel(['คะแนน']);
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('ไม่มี');
      const range = missing.getRange('A1');
      missing.customProperties.getItemOrNullObject('key').delete();
      missing.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
    expect(await namesOf()).toEqual(['คะแนน']);
  });

  it('says where it looked for a sheet that is not there', async () => {
    startLocalExcel();
    const failure = await failureOf(onSheets((worksheets) => worksheets.getItem('ไม่มี').load('name')));
    expect(failure.code).toBe('ItemNotFound');
    expect(failure.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(failure.debugInfo).toMatchObject({ statement: 'var worksheet = worksheets.getItem(...);' });
  });

  it.each(['', ' ', 'a/b', 'a\\b', 'a?', 'a*', 'a:b', 'a[b', 'a]b', "'a", "a'", 'History', 'ก'.repeat(32)])(
    'refuses the name “%s”',
    async (name) => {
      startLocalExcel(['คะแนน']);
      const failure = await failureOf(
        onSheets((worksheets) => {
          worksheets.getItem('คะแนน').name = name;
        }),
      );
      expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.name']);
    },
  );

  it.each(["it's", 'ก'.repeat(31), 'Histories', 'แผ่น 1 (2)'])('takes the name “%s”', async (name) => {
    startLocalExcel(['คะแนน']);
    await onSheets((worksheets) => {
      worksheets.getItem('คะแนน').name = name;
    });
    expect(await namesOf()).toEqual([name]);
  });

  it('refuses a name that another sheet has in another case, but lets a sheet change the case of its own', async () => {
    startLocalExcel(['Score', 'Plan']);
    const failure = await failureOf(onSheets((worksheets) => worksheets.add('SCORE')));
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'ItemAlreadyExists',
      'WorksheetCollection.add',
    ]);
    await onSheets((worksheets) => {
      worksheets.getItem('Score').name = 'SCORE';
    });
    expect(await namesOf()).toEqual(['SCORE', 'Plan']);
  });

  it('moves a sheet to its position', async () => {
    startLocalExcel(['ก', 'ข', 'ค']);
    await onSheets((worksheets) => {
      worksheets.getItem('ค').position = 0;
    });
    expect(await namesOf()).toEqual(['ค', 'ก', 'ข']);
    const failure = await failureOf(
      onSheets((worksheets) => {
        worksheets.getItem('ค').position = 3;
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('counts and steps through visible sheets when asked to', async () => {
    startLocalExcel(['ก', 'ข', 'ค']);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('ข').visibility = 'Hidden';
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const next = worksheets.getFirst().getNext(true);
      const none = worksheets.getLast().getNextOrNullObject();
      next.load('name');
      await context.sync();
      expect([all.value, visible.value, next.name, none.isNullObject]).toEqual([3, 2, 'ค', true]);
    });
  });

  it('reads a page of its items', async () => {
    startLocalExcel(['ก', 'ข', 'ค']);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['ข']);
    });
  });
});

describe('worksheet', () => {
  it('keeps the last visible sheet from being deleted or hidden', async () => {
    startLocalExcel(['ก', 'ข']);
    await onSheets((worksheets) => {
      worksheets.getItem('ข').visibility = 'Hidden';
    });
    const hidden = onSheets((worksheets) => {
      worksheets.getItem('ก').visibility = 'Hidden';
    });
    expect((await failureOf(hidden)).code).toBe('InvalidOperation');
    const deleted = onSheets((worksheets) => {
      worksheets.getItem('ก').delete();
    });
    expect((await failureOf(deleted)).code).toBe('InvalidOperation');
    expect(await namesOf()).toEqual(['ก', 'ข']);
  });

  it('lets a hidden sheet be deleted and a very hidden one not', async () => {
    startLocalExcel(['ก', 'ข', 'ค']);
    await onSheets((worksheets) => {
      worksheets.getItem('ข').visibility = 'Hidden';
      worksheets.getItem('ค').visibility = 'VeryHidden';
      worksheets.getItem('ข').delete();
    });
    const failure = await failureOf(
      onSheets((worksheets) => {
        worksheets.getItem('ค').delete();
      }),
    );
    expect([failure.code, await namesOf()]).toEqual(['InvalidOperation', ['ก', 'ค']]);
  });

  it('does not come to the front while it is hidden', async () => {
    const host = startLocalExcel(['ก', 'ข']);
    sheetOf(host, 'ข').visibility = 'Hidden';
    const failure = await failureOf(
      onSheets((worksheets) => {
        worksheets.getItem('ข').activate();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidOperation',
      'Worksheet.activate',
    ]);
  });

  it('hands the front to a neighbour when it is deleted', async () => {
    startLocalExcel(['ก', 'ข', 'ค']);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('ข').activate();
      worksheets.getItem('ข').delete();
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('ค');
    });
  });

  it('takes its formulas, names and charts along to a new name', async () => {
    const host = startLocalExcel(['คะแนน', 'สรุป']);
    await Excel.run(async (context) => {
      const scores = context.workbook.worksheets.getItem('คะแนน');
      const summary = context.workbook.worksheets.getItem('สรุป');
      scores.getRange('A1:A3').values = [[1], [2], [3]];
      const total = summary.getRange('A1');
      total.formulas = [['=SUM(\'คะแนน\'!A1:A3)&"คะแนน!"']];
      context.workbook.names.add('ทั้งหมด', scores.getRange('A1:A3'));
      summary.charts.add('ColumnClustered', scores.getRange('A1:A3'), 'Columns');
      scores.name = 'คะแนน 2568';
      total.load('formulas,values');
      await context.sync();
      expect(total.formulas).toEqual([['=SUM(\'คะแนน 2568\'!A1:A3)&"คะแนน!"']]);
      expect(total.values).toEqual([['6คะแนน!']]);
    });
    expect(host.model.names[0]?.formula).toBe("='คะแนน 2568'!$A$1:$A$3");
    expect(sheetOf(host, 'สรุป').charts[0]?.series[0]?.values).toBe("'คะแนน 2568'!$A$1:$A$3");
  });

  it('takes its own names and the drop-downs that read it along, and its names away with it', async () => {
    const host = startLocalExcel(['คะแนน', 'สรุป']);
    await Excel.run(async (context) => {
      const scores = context.workbook.worksheets.getItem('คะแนน');
      const summary = context.workbook.worksheets.getItem('สรุป');
      scores.names.add('ข้อ', scores.getRange('A1'));
      const source = scores.getRange('Z1:Z3');
      summary.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      scores.name = 'ใหม่';
      const name = scores.names.getItem('ข้อ');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=ใหม่!$A$1');
      expect(sheetOf(host, 'สรุป').validations[0]?.rule).toEqual({
        list: { inCellDropDown: true, source: '=ใหม่!$Z$1:$Z$3' },
      });
      scores.delete();
      await context.sync();
    });
    expect(host.model.names).toEqual([]);
  });

  it('leaves #REF! behind where formulas pointed at it', async () => {
    startLocalExcel(['คะแนน', 'สรุป']);
    await Excel.run(async (context) => {
      const total = context.workbook.worksheets.getItem('สรุป').getRange('A1:A2');
      total.formulas = [['=คะแนน!A1'], ['=1+1']];
      context.workbook.worksheets.getItem('คะแนน').delete();
      total.load('formulas');
      await context.sync();
      expect(total.formulas).toEqual([['=#REF!A1'], ['=1+1']]);
    });
  });

  it('invalidates what was kept of it', async () => {
    startLocalExcel(['ก', 'ข']);
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('ก');
        const range = sheet.getRange('A1');
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidReference');
  });

  it('reads and sets its tab colour and gridlines', async () => {
    startLocalExcel(['ก']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ก');
      sheet.tabColor = 'ff0000';
      sheet.showGridlines = false;
      sheet.load('tabColor,showGridlines,visibility,position');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.visibility, sheet.position]).toEqual([
        '#FF0000',
        false,
        'Visible',
        0,
      ]);
    });
  });
});
