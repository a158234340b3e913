// The alternatives of a rule base in the order of stages and, within a stage, each behind what feeds it, for engines with variables.
import { readBook, readLines, readRules, told } from "./ground.mjs";

export const TEMPLATES = { answer: ["to", "is"], measure: ["of", "is"], "not-given": ["to"], part: ["is", "of"], "safety-subject": ["is"],
  finding: ["kind", "subject", "value", "strength", "by"], objection: ["subject", "to", "from", "by"], standing: ["subject", "is", "by"] };

export function ordered(rulesPath, casesPath) {
  const book = readBook(rulesPath), cases = readLines(casesPath), stages = readRules(book), rules = [], seen = new Set();
  const feeds = ({ template, slots }, condition) => template === condition.template && !(condition.slots ?? []).some(({ slot, in: among }) => {
    const value = slots.find((each) => each.slot === slot)?.value;
    return among && value !== undefined && !among.includes(value);
  });
  const feeders = (rule, all) => all.filter((other) => other !== rule && other.alternatives.some(({ conclusion }) =>
    rule.alternatives.some(({ conditions }) => conditions.some((condition) => feeds(conclusion, condition)))));
  const visit = (rule, all) => {
    if (seen.has(rule.id)) return;
    seen.add(rule.id);
    feeders(rule, all).forEach((each) => visit(each, all));
    rules.push(...rule.alternatives);
  };
  for (const stage of book.stages) book.list.filter((rule) => rule.stage === stage).forEach((rule, at, all) => visit(rule, all));
  return { rules, cases: cases.map(({ facts }) => [...told(stages, book.facts, facts).everything()]) };
}
