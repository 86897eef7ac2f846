import type { AgencyContext } from '../sheet-context';

/**
 * รอบการติดตาม: what became of the measures is reported twice, at the end of March and at the end of the fiscal year.
 */
export const FOLLOW_UP_ROUNDS = ['halfYearReport', 'fullYearReport'] as const;
export type FollowUpRound = (typeof FOLLOW_UP_ROUNDS)[number];

const KEY_NAMES: Readonly<Record<FollowUpRound, string>> = { halfYearReport: 'half', fullYearReport: 'full' };
const MONTHS: Readonly<Record<FollowUpRound, number>> = { halfYearReport: 6, fullYearReport: 12 };
const LAST_DAYS: Readonly<Record<FollowUpRound, string>> = {
  halfYearReport: '31 มีนาคม',
  fullYearReport: '30 กันยายน',
};

/** What all keys of the sheet's rows begin with. */
export function followUpPrefix(edition: string, round: FollowUpRound): string {
  return `${edition}|${KEY_NAMES[round]}|`;
}

/** `รอบ 6 เดือน`. */
export function roundName(round: FollowUpRound): string {
  return `รอบ ${MONTHS[round]} เดือน`;
}

/** `รอบ 6 เดือน (1 ตุลาคม 2568 – 31 มีนาคม 2569)`; without the days where the year of the plan is unknown. */
export function roundWithDays({ planYear }: Pick<AgencyContext, 'planYear'>, round: FollowUpRound): string {
  if (planYear === null) return roundName(round);
  return `${roundName(round)} (1 ตุลาคม ${planYear - 1} – ${LAST_DAYS[round]} ${planYear})`;
}
