import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const SCRIPT = join(ROOT, 'scripts/check-manifest.mjs');

type Fault = { readonly change: readonly [from: string | RegExp, to: string]; readonly told: string };

/** One mistake each, made in the real manifest, and the sentence that must be told about it. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'is not well-formed': { change: ['</OfficeApp>', ''], told: 'not well-formed' },
  'lacks an element': { change: [/<ProviderName>.*<\/ProviderName>/, ''], told: '<ProviderName> is missing' },
  'has its elements in the wrong order': {
    change: [/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1'],
    told: '<ProviderName> stands in the wrong place',
  },
  'has an element nobody knows': {
    change: ['<Permissions>', '<Colour>green</Colour><Permissions>'],
    told: '<Colour> stands in the wrong place',
  },
  'has no GUID': { change: [/<Id>.{8}/, '<Id>zzzzzzzz'], told: 'Id is not a GUID' },
  'has a version with a letter': {
    change: [/<Version>.*<\//, '<Version>0.1.0b</'],
    told: 'Version is not n.n.n.n',
  },
  'has another version than the package': {
    change: [/<Version>.*<\//, '<Version>9.8.7.0</'],
    told: 'Version 9.8.7.0 is not that of package.json',
  },
  'does not speak Thai first': {
    change: ['<DefaultLocale>th-TH', '<DefaultLocale>en-US'],
    told: 'DefaultLocale is not th-TH',
  },
  'leaves a text in one language': {
    change: [/<bt:Override Locale="en-US" Value="Analyse ITA scores"\/>/, ''],
    told: 'TaskpaneButton.Label is not overridden',
  },
  'has a display name that is cut off': {
    change: ['Value="ITA Assistant"', `Value="${'ITA Assistant '.repeat(3)}"`],
    told: 'DisplayName is longer than 30',
  },
  'has a description that is too long': {
    change: ['<Description DefaultValue="', `<Description DefaultValue="${'ก'.repeat(251)}`],
    told: 'Description is longer than 250',
  },
  'has a button label that is too long': {
    change: ['DefaultValue="วิเคราะห์ผล ITA"', `DefaultValue="${'ก'.repeat(126)}"`],
    told: 'TaskpaneButton.Label is longer than 125',
  },
  'points to a text that is not there': {
    change: ['<Label resid="Group.Label"/>', '<Label resid="Group.Name"/>'],
    told: 'resource Group.Name is not defined',
  },
  'holds a text that nothing shows': {
    change: ['<Label resid="Group.Label"/>', '<Label resid="TaskpaneButton.Label"/>'],
    told: 'resource Group.Label is never used',
  },
  'defines a text twice': {
    change: ['<bt:String id="Group.Label"', '<bt:String id="GetStarted.Title"'],
    told: 'resource GetStarted.Title is defined twice',
  },
  'has a resource id of 33 characters': {
    change: [/Group\.Label/g, 'G'.repeat(33)],
    told: 'resource id longer than 32',
  },
  'uses a control id twice': {
    change: ['id="Ita.TaskpaneButton"', 'id="Ita.Group"'],
    told: 'control id Ita.Group is used twice',
  },
  'loads something over plain http': {
    change: [
      'Url DefaultValue="https://localhost:3000/support.html"',
      'Url DefaultValue="http://localhost:3000/support.html"',
    ],
    told: 'not https: http://localhost:3000/support.html',
  },
  'opens the pane from another server': {
    change: [
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3001/',
    ],
    told: "another origin than the pane's: https://localhost:3001/taskpane.html",
  },
  'names a domain with a path': {
    change: [
      '<Hosts>\n    <Host Name',
      '<AppDomains><AppDomain>https://localhost:3000/x</AppDomain></AppDomains><Hosts>\n    <Host Name',
    ],
    told: 'AppDomain is not an origin: https://localhost:3000/x',
  },
  'points to a page that does not exist': {
    change: [
      'DefaultValue="https://localhost:3000/support.html"',
      'DefaultValue="https://localhost:3000/help.html"',
    ],
    told: 'no file for https://localhost:3000/help.html',
  },
  'lacks a ribbon icon size': {
    change: ['<bt:Image size="80" resid="Icon.80"/>', ''],
    told: 'an Icon lacks size 80',
  },
  'shows an icon of another size than it says': {
    change: [
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32.png',
    ],
    told: 'icon-32.png is not 64x64',
  },
  'asks for an older Excel than the add-in needs': {
    change: ['Name="ExcelApi" MinVersion="1.12"', 'Name="ExcelApi" MinVersion="1.7"'],
    told: 'Requirements ask for ExcelApi 1.7, the add-in for 1.12',
  },
  'asks for requirements inside the ribbon part': {
    change: [
      'xsi:type="VersionOverridesV1_0">',
      'xsi:type="VersionOverridesV1_0"><Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.12"/></bt:Sets></Requirements>',
    ],
    told: 'Requirements inside VersionOverrides',
  },
  'may not write': {
    change: ['ReadWriteDocument', 'ReadDocument'],
    told: 'Permissions is not ReadWriteDocument',
  },
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

function write(name: string, xml: string): string {
  const file = join(folder, name);
  writeFileSync(file, xml);
  return file;
}

describe('check-manifest', () => {
  it('finds nothing wrong with the manifest of the add-in', () => {
    const file = join(ROOT, 'manifest.xml');
    expect(check(file)).toEqual({ status: 0, lines: [`${file}: ok`] });
  });

  it('lets no development address into production', () => {
    const { status, lines } = check('--production', join(ROOT, 'manifest.xml'));
    expect(status).toBe(1);
    expect(lines.every((line) => line.includes('development address in production'))).toBe(true);
  });

  it('takes the manifest for production once its addresses are replaced and its files are there', () => {
    cpSync(join(ROOT, 'assets'), join(folder, 'assets'), { recursive: true });
    for (const page of ['taskpane.html', 'support.html']) write(page, '');
    const file = write(
      'production.xml',
      MANIFEST.replaceAll('https://localhost:3000/', 'https://ita.example.org/'),
    );
    expect(check('--production', '--root', folder, file)).toEqual({ status: 0, lines: [`${file}: ok`] });
  });

  describe('tells when the manifest', () => {
    let lines: readonly string[] = [];
    const names = Object.keys(FAULTS);
    const fileOf = (name: string) => join(folder, `${names.indexOf(name)}.xml`);

    beforeAll(() => {
      for (const [name, { change }] of Object.entries(FAULTS)) {
        const broken = MANIFEST.replace(change[0], change[1]);
        writeFileSync(fileOf(name), broken);
      }
      lines = check(...names.map(fileOf)).lines;
    });

    it.each(Object.entries(FAULTS))('%s', (name, { told }) => {
      expect(readFileSync(fileOf(name), 'utf8')).not.toBe(MANIFEST);
      expect(lines.filter((line) => line.startsWith(`${fileOf(name)}: `)).join('\n')).toContain(told);
    });
  });
});
