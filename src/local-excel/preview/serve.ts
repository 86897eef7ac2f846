import { resolve } from 'node:path';
import { servePreview } from './preview-server';

const DEFAULT_PORT = 3100;

async function main(): Promise<void> {
  const folders = {
    pane: resolve('dist'),
    preview: resolve('out/preview'),
    sample: resolve('test/samples/tambon-2568.xlsx'),
  };
  const { url } = await servePreview(folders, Number(process.env.PORT ?? DEFAULT_PORT));
  process.stdout.write(`เปิดหน้าทดลองที่ ${url}  (กด Ctrl+C เพื่อหยุด)\n`);
}

void main();
