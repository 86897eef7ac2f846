/** The report of the command line, format `ita-report/1`: scores are strings with two decimals, unknown is null, places are quoted A1. */
export type ReportedScore = {
  readonly score: string | null;
  readonly published?: string | null;
  readonly at?: string | null;
};

export type ReportedTerm = {
  /** 0 for the total itself. */
  readonly depth: number;
  readonly kind: string;
  readonly code: string;
  readonly score: string | null;
  /** The part of the score above that this one decides, as a fraction such as `3/10`. */
  readonly share: string;
  /** Points of the total; null when unknown, or where the sum does not go through it. */
  readonly contribution: string | null;
};

export type ReportedAgency = {
  readonly name: string | null;
  readonly fiscalYear: number | null;
  readonly scores: {
    readonly questions: Readonly<Record<string, ReportedScore>>;
    readonly subIndicators: Readonly<Record<string, ReportedScore>>;
    readonly indicators: Readonly<Record<string, ReportedScore>>;
    /** Every instrument and part; an empty object for one that nothing is known of. */
    readonly instruments: Readonly<Record<string, ReportedScore | Record<string, never>>>;
  };
  readonly total: {
    readonly score: string | null;
    readonly computed: string | null;
    readonly range: readonly [string, string] | null;
    readonly published: string | null;
    readonly agrees: boolean | null;
    readonly missing: readonly string[];
    /** How the total comes about, down to the question; each before what it is made of. */
    readonly terms: readonly ReportedTerm[];
  };
  readonly rating: {
    readonly level: string | null;
    readonly published: string | null;
    readonly agrees: boolean | null;
    readonly certain: boolean;
    readonly because: string;
  };
  readonly low: readonly {
    readonly kind: string;
    readonly code: string;
    readonly score: string;
    readonly at: string | null;
    readonly gain: string;
  }[];
};

export type ReportedMeasure = {
  readonly no: number;
  readonly at: string;
  readonly issue: number | null;
  readonly indicators: readonly string[];
  readonly questions: readonly string[];
  readonly analysis: string | null;
  readonly measure: string | null;
  readonly steps: string | null;
  readonly period: { readonly text: string; readonly from: string | null; readonly to: string | null } | null;
  readonly owners: readonly string[];
  readonly result: string | null;
  readonly outcome: string | null;
  readonly recommendation: string | null;
};

export type ReportedFinding = {
  readonly code: string;
  readonly severity: string;
  readonly at: string | null;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** What the run did, beside the analysis itself. */
export type RunWork = {
  readonly written: readonly { readonly sheet: string; readonly rows: number }[];
  readonly syncs: { readonly scan: number; readonly apply: number };
  readonly milliseconds: { readonly read: number; readonly analyse: number; readonly apply: number };
};

export type ReportedMergeCell = {
  readonly at: string;
  /** Key of its row. */
  readonly row: string;
  readonly heading: string;
  /** What the cell shows on each side; empty for a blank one. */
  readonly home: string;
  readonly returned: string;
};

/** What came of the workbook of a division. */
export type ReportedMerge = {
  readonly file: string;
  readonly taken: readonly ReportedMergeCell[];
  readonly conflicts: readonly (ReportedMergeCell & {
    readonly homeUnchanged: boolean;
    readonly chosen: 'home' | 'returned';
  })[];
  /** Cells that the program computes and the division wrote over. */
  readonly left: readonly ReportedMergeCell[];
  readonly unknown: readonly {
    readonly at: string;
    readonly row: string | null;
    readonly texts: readonly string[];
  }[];
  readonly unmatched: readonly string[];
};

export type Report = {
  readonly format: 'ita-report/1';
  readonly fiscalYear: number | null;
  readonly planYear: number | null;
  readonly agencies: readonly ReportedAgency[];
  readonly measures: readonly ReportedMeasure[];
  readonly findings: readonly ReportedFinding[];
  readonly written: RunWork['written'];
  readonly work: Pick<RunWork, 'syncs' | 'milliseconds'>;
  /** Only of a run with `--divide`. */
  readonly divided?: {
    readonly divisions: readonly {
      readonly division: string;
      readonly file: string;
      readonly rows: number;
    }[];
    readonly unowned: readonly { readonly sheet: string; readonly rows: readonly string[] }[];
  };
  /** Only of a run with `--merge`, file by file. */
  readonly merged?: readonly ReportedMerge[];
  /** Only of a run with `--copy`; the checklist is what was confirmed. */
  readonly copied?: {
    readonly purpose: 'submission' | 'publishing';
    readonly checklist: readonly ReportedFinding[];
  };
};
