import { analysisOf, answerOn, type AnalysedVote } from './analysis.ts';
import { councilGiven, DATE, MATTER, matterGiven, membersGiven } from '../args/councilFlags.ts';
import { neededValue, refuseOperands, valueOf } from '../args/flagValues.ts';
import { RULE, ruleGiven } from '../args/ruleFlags.ts';
import { analysisText } from './analyseText.ts';
import { inReformGiven, inReformInJson, inReformText } from './analyseReform.ts';
import { BUILT_IN } from '../power/powerReform.ts';
import { parseVotes, VOTES_SYNOPSIS } from './analyseVotes.ts';
import type { Command } from '../command.ts';
import { HELP } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { print } from '../io/output.ts';
import { BadUsage } from '../io/badInput.ts';

export const analyse: Command = {
  name: 'analyse',
  synopsis: '--date DAY --votes VOTES',
  summary: (say) => say('cli.analyse.summary'),
  about: [
    (say) => say('cli.analyse.output'),
    (say) => say('cli.analyse.votes'),
    (say) => say('cli.analyse.rules'),
    (say) => say('cli.analyse.reformHelp', { names: say.list([...BUILT_IN.keys()]) }),
    (say) => say('cli.analyse.json'),
  ],
  flags: {
    ...DATE,
    votes: { mayBeginWithMinus: true, value: VOTES_SYNOPSIS, about: (say) => say('cli.flag.votes') },
    ...MATTER,
    lock: { value: 'MEMBER,…', about: (say) => say('cli.flag.lock') },
    ...RULE,
    reform: { value: 'FILE', about: (say) => say('cli.flag.reform') },
    required: { value: 'VOTES', about: (say) => say('cli.flag.required') },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: [
    "horseshoe analyse --date 2016-10-08 --votes '0+-++ 0++++++++-'",
    "horseshoe analyse --date 2016-10-08 --votes '0+-++ 0++++++++-' --reform g4",
    "horseshoe analyse --date 2016-10-08 --lock CHN,USA \\\n    --votes '+-+-- 0+------0+' --rule no-veto",
  ],

  async run(given, say) {
    refuseOperands(given);
    const of = councilGiven(given);
    if (!of) throw new BadUsage((tell) => tell('cli.given.missing', { flag: '--date', wanted: 'DAY' }));
    const { council } = of;
    const cast = {
      council,
      votes: parseVotes(neededValue(given, 'votes', VOTES_SYNOPSIS), of),
      matter: matterGiven(given),
    };
    const reform = valueOf(given, 'reform');
    if (reform !== undefined) {
      const found = await inReformGiven(reform, cast, given);
      return print([
        given.flags.has('json')
          ? `${JSON.stringify(inReformInJson(found))}\n`
          : inReformText(found, of, say, inkFor(process.stdout)),
      ]);
    }
    const vote: AnalysedVote = {
      ...cast,
      rule: ruleGiven(given, council),
      lock: membersGiven(given, 'lock', council) ?? [],
    };
    const answer = answerOn(vote);
    const text = given.flags.has('json')
      ? `${JSON.stringify(analysisOf(answer, vote))}\n` // in one line: there may be thousands of sets
      : analysisText(vote, of, answer, say, inkFor(process.stdout));
    await print([text]);
  },
};
