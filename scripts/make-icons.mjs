/**
 * Draws the add-in's icons: a green shield (integrity) that carries a rising bar chart (scores), over a gold base
 * line from 32 pixels up. Run it after changing the drawing; the PNG files are committed.
 * Shapes are tests of a point in a 32-unit square, so every size is drawn for itself and its edges are anti-aliased.
 */
import { crc32, deflateSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';

const SIZES = [16, 32, 64, 80, 128];
const UNITS = 32;
const SAMPLES = 8;
const SHIELD = [15, 108, 60];
const SHIELD_LIGHT = [33, 141, 84];
const BAR = [255, 255, 255];
const GOLD = [255, 213, 79];

/** Inside a shield: flat shoulders with rounded corners, sides that curve to a point at the bottom. */
function isInShield(x, y) {
  const top = 0;
  const bottom = 32;
  const shoulder = 14;
  const half = 14;
  const radius = 3;
  const fromAxis = Math.abs(x - 16);
  if (y < top || y > bottom || fromAxis > half) return false;
  if (y < top + radius && fromAxis > half - radius) {
    return Math.hypot(fromAxis - (half - radius), top + radius - y) <= radius;
  }
  if (y <= shoulder) return true;
  const down = (y - shoulder) / (bottom - shoulder);
  return fromAxis <= half * (1 - down ** 2.1);
}

function isInBar(x, y, { left, right, top, bottom }) {
  return x >= left && x < right && y >= top && y < bottom;
}

/** Bars on whole pixels of a 16-pixel icon (2 units), so that the smallest size stays sharp. */
const BARS = [
  { left: 8, right: 12, top: 14, bottom: 22 },
  { left: 14, right: 18, top: 10, bottom: 22 },
  { left: 20, right: 24, top: 4, bottom: 22 },
];
const LINE = { left: 6, right: 26, top: 24, bottom: 26 };

function colorAt(x, y, size) {
  if (!isInShield(x, y)) return null;
  if (size >= 32 && isInBar(x, y, LINE)) return GOLD;
  if (BARS.some((bar) => isInBar(x, y, bar))) return BAR;
  return x < 16 ? SHIELD_LIGHT : SHIELD;
}

/** Mean colour of the samples within one pixel, weighted by coverage; straight alpha. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * UNITS) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * UNITS) / size;
    const color = colorAt(x, y, size);
    if (color === null) continue;
    covered += 1;
    color.forEach((part, index) => (sum[index] += part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of SIZES) writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), png(size));
