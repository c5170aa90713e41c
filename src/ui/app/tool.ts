/** The tools of Try, by group: what works on this vote, what on its rules, and the reader's own versions of the meeting. */
export const TOOL_GROUPS = {
  vote: ['takes', 'matters', 'chances', 'outcomes'],
  rules: ['rules', 'power'],
  versions: ['versions'],
} as const;

export type ToolGroup = keyof typeof TOOL_GROUPS;
export type Tool = (typeof TOOL_GROUPS)[ToolGroup][number];

export const TOOLS: readonly Tool[] = Object.values(TOOL_GROUPS).flat();
