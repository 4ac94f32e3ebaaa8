import type { FieldValue } from "../../../schemas/field.ts";
import type { Box, Page } from "../../../schemas/page.ts";
import type { FormField, FormOption, PaperBox } from "../forms/form-definition.ts";
import type { ToPage } from "../forms/place-page.ts";
import type { Candidate } from "./candidate.ts";
import { FORM_RANK, type FormAnswer } from "./form-answer.ts";

type Ticks = Extract<FormField, { type: "ticks" }>;
type State = {
  readonly option: FormOption;
  readonly selected: boolean;
  readonly confidence: number;
  readonly box: Box;
};

/** A box that somebody ticked is found this far from its place, in points: less than from one box to the next. */
const margin = 4;

/**
 * Reads the boxes of a question. One that was not seen at all may be the one that a broad cross covers: then nobody
 * knows what was answered.
 */
export function readFormTicks(field: Ticks, page: Page, toPage: ToPage): FormAnswer {
  const own = statesOfFile(field, page);
  if (own.length === 0 && !page.marksSought) return { state: "empty" };
  const states = own.length > 0 ? own : field.options.flatMap((option) => stateOnPage(option, page, toPage));
  const isWhole = own.length > 0 || states.length === field.options.length;
  const selected = states.filter((state) => state.selected);
  const [first] = selected;
  if (field.options.length === 1) {
    const [only] = states;
    return only === undefined ? { state: "unread" } : answer(field, page, [only], only.selected);
  }
  if (first === undefined) return { state: isWhole ? "empty" : "unread" };
  if (field.many) {
    const values = selected.map(({ option }) => option.value);
    return answer(field, page, selected, values, isWhole);
  }
  return selected.length > 1 ? { state: "several" } : answer(field, page, [first], first.option.value);
}

function answer(field: Ticks, page: Page, states: readonly State[], value: FieldValue, strict = true): FormAnswer {
  const [first] = states;
  const candidate: Candidate = {
    target: field.name,
    value,
    strict,
    rank: FORM_RANK,
    text: states.map(({ option }) => option.label).join(" ; "),
    wordConfidence: Math.min(...states.map(({ confidence }) => confidence)),
    source: page.source,
    page: page.number,
    ...(first && { box: first.box }),
  };
  return { state: "read", candidate };
}

/** The state of each option as the file's own form says it: a group by its options' names, or a field for each. */
function statesOfFile(field: Ticks, page: Page): State[] {
  return field.options.flatMap((option) => {
    const pair = page.keyValues.find(
      ({ field: own, selected }) =>
        selected !== undefined &&
        (own?.name === `${field.name}.${option.value}` ||
          (own?.name === field.name && (field.options.length === 1 || own.option === option.value))),
    );
    if (pair?.box === undefined) return [];
    return [{ option, selected: pair.selected === true, confidence: 1, box: pair.box }];
  });
}

function stateOnPage(option: FormOption, page: Page, toPage: ToPage): State[] {
  const place = toPage(grown(option.box));
  const middle = (box: Box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  const mark = page.marks.find(({ box }) => {
    const { x, y } = middle(box);
    return x >= place.left && x <= place.left + place.width && y >= place.top && y <= place.top + place.height;
  });
  return mark === undefined ? [] : [{ option, selected: mark.selected, confidence: mark.confidence, box: mark.box }];
}

function grown({ x, y, width, height }: PaperBox): PaperBox {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}
