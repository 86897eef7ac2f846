/** รับทราบ: a finding that a person leaves as it is, and the reason, which the supervisor reads. */
export type Acknowledgement = {
  /** Key of the finding. */
  readonly finding: string;
  readonly reason: string;
};
