import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SOURCE = join(ROOT, 'src');
const DOMAIN_ORDER = ['assessment', 'findings', 'rules', 'reading', 'scoring', 'checks', 'sheets'];
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  excel: ['excel', 'domain'],
  taskpane: ['taskpane', 'excel', 'domain'],
  'local-excel': ['local-excel', 'domain'],
};

type Import = { readonly from: string; readonly to: string };

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function relativeImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)];
  const inSource = (path: string) => relative(SOURCE, path).split(sep).join('/');
  return found.map(([, path = '']) => ({ from: inSource(file), to: inSource(resolve(dirname(file), path)) }));
}

function domainFolderOf(path: string): string | null {
  const [layer, folder = ''] = path.split('/');
  return layer === 'domain' && DOMAIN_ORDER.includes(folder) ? folder : null;
}

function breaksLayers({ from, to }: Import): boolean {
  const [fromLayer = ''] = from.split('/');
  const [toLayer = ''] = to.split('/');
  return !(LAYERS[fromLayer] ?? []).includes(toLayer);
}

function breaksDomainOrder({ from, to }: Import): boolean {
  const [fromFolder, toFolder] = [domainFolderOf(from), domainFolderOf(to)];
  if (fromFolder === null) return false;
  if (toFolder === null) return true;
  const strangers = [fromFolder, toFolder].sort().join() === 'reading,scoring';
  return strangers || DOMAIN_ORDER.indexOf(toFolder) > DOMAIN_ORDER.indexOf(fromFolder);
}

const imports = sourceFiles(SOURCE).flatMap(relativeImports);

describe('architecture', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets the pane know Excel, Excel know the domain, and nobody know the local host', () => {
    expect(imports.filter(breaksLayers)).toEqual([]);
  });

  it('lets a folder of the domain import only those before it', () => {
    expect(imports.filter((one) => one.from.startsWith('domain/') && breaksDomainOrder(one))).toEqual([]);
  });

  it('recognises a forbidden import when there is one', () => {
    expect(breaksLayers({ from: 'domain/analyse', to: 'excel/index' })).toBe(true);
    expect(breaksDomainOrder({ from: 'domain/rules/rulebook', to: 'domain/sheets/styles' })).toBe(true);
    expect(breaksDomainOrder({ from: 'domain/scoring/rate', to: 'domain/reading/grid' })).toBe(true);
  });

  it('keeps React out of everything but the pane', () => {
    const others = sourceFiles(SOURCE).filter((file) => !file.includes(`${sep}taskpane${sep}`));
    expect(
      others.filter((file) => /from '(react|react-dom|@fluentui)/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});
