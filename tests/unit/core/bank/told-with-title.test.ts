import { describe, expect, it } from 'vitest';
import type { Question } from '@/core/bank/bank';
import { choose, PLENTY } from '@/core/bank/choose';
import { lineText } from '@/core/bank/comparable';
import { proveQuestions } from '@/core/bank/proof';
import type { Language } from '@/core/language';
import { bankOf, questionsOf } from './bank-of';

type Cloze = Extract<Question, { form: 'cloze' }>;

/** The clozes of an article, with front matter, as one text each: prompt, passage and answer. */
function clozes(article: string, language: Language): { said: string; cloze: Cloze }[] {
  return bankOf(article)
    .questions.filter((question): question is Cloze => question.form === 'cloze')
    .map((cloze) => {
      const { before, after } = cloze.passage[language];
      const said = [
        lineText(cloze.prompt[language]),
        `${before}____${after}`,
        lineText(cloze.answer[language]),
      ];
      return { said: said.join(' | '), cloze };
    });
}

const TITLE_FR = 'Le vieux phare de Barfleur change de gardien';
const FRENCH = `---
title: ${TITLE_FR}
published: 2025-02-12
language: fr
---

Le phare a été construit en 1774 par des ingénieurs venus de Cherbourg. Les travaux avaient coûté 63 000 livres.

Jeanne Lemoine a repris la garde du phare en mars 2019. Elle y avait travaillé pour la première fois en juin 1998.

Le maire a reçu 1 240 visiteurs mardi dans la grande salle du phare.

Pierre Vasseur a quitté Barfleur en 2011.`;

const TITLE_EN = 'Old lighthouse at Cape Wrath gets a new keeper';
const ENGLISH = `---
title: ${TITLE_EN}
published: 2025-02-12
language: en
---

The observatory was built in 1828 by engineers who came from Aberdeen. The works had cost £13,550.

Mary Sinclair took over the watch of the cape in March 2019. She had first worked there in June 1998.

The council received 1,240 visitors on Tuesday in the great hall of the tower.`;

const SHORT = `${ENGLISH.replace(TITLE_EN, 'A new keeper')}

Peter Grant left Aberdeen for Cape Town in March 2011.`;

describe('a sentence that leans on what its article is about', () => {
  it('is asked with the title of its article', () => {
    const french = clozes(FRENCH, 'fr').map(({ said }) => said);
    expect(french).toContainEqual(
      `Quelle date manque dans cette phrase de l’article «\u202f${TITLE_FR}\u202f»\u202f? | Le phare a été construit en ____ par des ingénieurs venus de Cherbourg. | 1774`,
    );
    const english = clozes(ENGLISH, 'en').map(({ said }) => said);
    expect(english).toContainEqual(
      `Which date is missing from this sentence of the article “${TITLE_EN}”? | The observatory was built in ____ by engineers who came from Aberdeen. | 1828`,
    );
  });

  it('marks the title in the other language', () => {
    const [one] = clozes(FRENCH, 'fr');
    expect(lineText(one?.cloze.prompt.en ?? [])).toContain(`French article “${TITLE_FR}”`);
    expect(one?.cloze.prompt.en).toContainEqual({ text: TITLE_FR, lang: 'fr' });
  });

  it('is not asked under a title that tells nothing', () => {
    expect(clozes(SHORT, 'en').filter(({ said }) => said.includes('The observatory'))).toEqual([]);
  });

  it('is asked without the title where it needs none', () => {
    const alone = clozes(FRENCH, 'fr').filter(({ said }) => said.includes('Pierre Vasseur'));
    for (const { said } of alone) expect(said).not.toContain(TITLE_FR);
  });
});

describe('a sentence that leans on the one before it', () => {
  it('is shown after it', () => {
    const french = clozes(FRENCH, 'fr').find(({ said }) => said.includes('juin 1998'));
    expect(french?.said).toContain(
      'Jeanne Lemoine a repris la garde du phare en mars 2019. Elle y avait travaillé pour la première fois en ____.',
    );
    expect(french?.said).toContain('dans ce passage de l’article');
    const english = clozes(ENGLISH, 'en').find(({ said }) => said.includes('13,550'));
    expect(english?.said).toContain(
      'The observatory was built in 1828 by engineers who came from Aberdeen. The works had cost ____.',
    );
    expect(english?.said).toContain('from this passage of the article');
  });

  it('is quoted with it, and proved by it', () => {
    const bank = bankOf(ENGLISH);
    const led = clozes(ENGLISH, 'en').find(({ said }) => said.includes('13,550'));
    const [evidence] = led?.cloze.evidence ?? [];
    expect(evidence?.prefix).toContain('The observatory was built in 1828');
    expect(proveQuestions(bank)).toEqual([]);
  });

  it('is never shown after one of another paragraph, nor with a wrong answer that is said there', () => {
    for (const { cloze } of [...clozes(FRENCH, 'fr'), ...clozes(ENGLISH, 'en')]) {
      const said = Object.values(cloze.passage).map(({ before, after }) => before + after);
      expect(said.join(' ')).not.toMatch(/\n/);
      for (const { en } of cloze.distractors) expect(said[1]).not.toContain(lineText(en));
    }
  });
});

describe('a sentence that tells of a day of its week', () => {
  it('is asked with the day on which its article came out', () => {
    const french = clozes(FRENCH, 'fr').find(
      ({ said }) => said.includes('1 240') || said.includes('1\u202f240'),
    );
    expect(french?.said).toContain(`«\u202f${TITLE_FR}\u202f» (12 février 2025)`);
    const english = clozes(ENGLISH, 'en').find(({ said }) => said.includes('1,240'));
    expect(english?.said).toContain(`“${TITLE_EN}” (12 February 2025)`);
  });

  it('is left alone where nobody knows that day', () => {
    const undated = ENGLISH.replace(/published.*\n/u, '')
      .replaceAll(' 2019', '')
      .replaceAll(' 1998', '');
    expect(clozes(undated, 'en').filter(({ said }) => said.includes('on Tuesday'))).toEqual([]);
  });

  it('has no weekday for an answer', () => {
    for (const article of [FRENCH, ENGLISH])
      for (const { cloze } of clozes(article, article === FRENCH ? 'fr' : 'en'))
        expect(lineText(cloze.answer.en)).not.toMatch(/^(?:mardi|Tuesday)/u);
  });
});

describe('choosing among questions', () => {
  it('does without those that need a title where there are plenty of others', () => {
    const text = 'Ruth Adeyemi opened the bridge at Lokoja on 4 March 2021. '.repeat(1);
    const [like] = questionsOf(`${text}She thanked 200 workers.`, 'en');
    if (!like) throw new Error('no question');
    const all = Array.from({ length: PLENTY + 2 }, (_, at) => ({
      ...like,
      id: `q-${at}`,
      asks: `place:${at}`,
    }));
    const worth = new Map(all.map(({ asks }) => [asks, 60]));
    const leaning = new Set(['q-3', 'q-5']);
    const { kept, leftOut } = choose(all, new Map(), worth, { leaning });
    expect(kept).toHaveLength(PLENTY);
    expect(leftOut.map(({ question, reason }) => [question.id, reason])).toEqual([
      ['q-5', 'passing'],
      ['q-3', 'passing'],
    ]);
  });
});
