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

/** The day with the time of day: `20 พฤศจิกายน 2569 เวลา 09:05 น.`. */
export function formatThaiMoment(moment: Date): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${formatThaiDate(moment)} เวลา ${hours ?? ''}:${minutes ?? ''} น.`;
}

/** The day as `YYYY-MM-DD` in the Christian era, where the user is. */
export function isoDay(day: Date): string {
  const parts = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return [day.getFullYear(), ...parts].join('-');
}
