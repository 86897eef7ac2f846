/** วันที่อย่างหนังสือราชการ: a day in the Buddhist Era, in Arabic digits: `20 พฤศจิกายน 2569`. */
export function formatThaiDate(day: Date): string {
  const format = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  // Some browsers put the era before the year.
  return format.format(day).replace(/พ\.ศ\.\s*/, '');
}
