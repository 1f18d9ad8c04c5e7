import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { hasDanglingNoun } from '@/core/bank/dangling';
import { leansOnNothing } from '@/core/bank/self-contained';
import { isOneAmongMany, isOneOfMany } from '@/core/bank/templates/offices-of-many';
import { isWholeSentence } from '@/core/bank/whole-sentence';
import { questionsIfAny } from './bank-of';

/** More faults that a teacher’s red pen found in questions made from English dispatches and lives. */

/** Every question on one side, with its sentence, its answer and its options. */
function asked(text: string, side: 'fr' | 'en' = 'en'): string[] {
  return questionsIfAny(text, 'en').map((question) => {
    const passage =
      question.form === 'cloze' ? `${question.passage.en.before}____${question.passage.en.after}` : '';
    const answer = 'answer' in question ? lineText(question.answer[side]) : '';
    const options =
      'distractors' in question ? question.distractors.map((each) => lineText(each[side])).join('/') : '';
    return `${lineText(question.prompt[side])} ${passage} ${answer} ${options}`;
  });
}

describe('a sentence', () => {
  it.each([
    'Latvia and Estonia have accepted, and Finland has sent 12 observers.',
    'Kadri Simson has been mayor since January 2009.',
    'Anna Berg was appointed head coach in 2014 and won two cups with Flora.',
    'Anna Berg went to school in Tartu, Estonia, [4] and to Riga.',
  ])('leans on another: %s', (sentence) => {
    expect(leansOnNothing(sentence, 'en')).toBe(false);
  });

  it.each([
    'Latvia and Estonia have accepted the offer of Finland.',
    'Kadri Simson has been mayor of Tartu since January 2009.',
    'Anna Berg joined Flora in 2012 and became its director in 2014.',
  ])('stands alone: %s', (sentence) => {
    expect(leansOnNothing(sentence, 'en')).toBe(true);
  });

  it('with a past after "and" has no participle that tells which', () => {
    expect(hasDanglingNoun('The mill opened in 1967 and employed 2,000 people.', 'en')).toBe(true);
    expect(hasDanglingNoun('The first part of the name comes from Tartu.', 'en')).toBe(true);
    expect(hasDanglingNoun('The law adopted by Estonia in 2019 was repealed in 2023.', 'en')).toBe(false);
  });

  it('needs a verb, and a participle before its noun is none', () => {
    expect(isWholeSentence('Blum’s alleged tomb at the cemetery of Riga.', 'en')).toBe(false);
    expect(isWholeSentence('Blum alleged fraud at the port of Riga.', 'en')).toBe(true);
  });
});

describe('whom "he" means', () => {
  it('isn’t somebody of a list that follows', () => {
    const questions = asked(
      'On 26 December 2012 he was traded to the Tallinn Sharks (along with Joel Hanson) for Jerry Sands, Toomas Pimm, Mark Melk, and Jaan Kask. Anna Berg opened 12 libraries in Finland in March 2021.',
    );
    expect(questions.filter((each) => each.includes('traded'))).toEqual([]);
  });

  it('is who follows an opening adjunct', () => {
    const questions = asked(
      'In March 2021, after his election in Tartu, Joel Hanson opened 12 libraries in Finland.',
    );
    expect(questions.some((each) => each.includes('after his election'))).toBe(true);
  });
});

describe('a question of where', () => {
  it('takes no place from its pair', () => {
    const questions = asked('The Tallinn District Court has frozen 12 accounts in Jersey and Lisbon.');
    expect(questions.filter((each) => /Where|accounts and Lisbon/.test(each))).toEqual([]);
  });

  it('keeps the comma of what is left', () => {
    const questions = asked(
      'Estonia measured 114 millimetres of rain at its station in Tallinn, the most since records began in 1963.',
    );
    expect(questions.filter((each) => /station the most/.test(each))).toEqual([]);
  });
});

describe('a name', () => {
  it('that a company bears isn’t asked as its founder’s', () => {
    const questions = asked(
      'Halden Foods lost £38 million in 2022. Halden was founded in Leeds by the brothers Peter and Alan Halden in 1954. Halden will keep 35 cooks in Derby.',
    );
    expect(questions.filter((each) => /Who will keep/.test(each))).toEqual([]);
  });

  it('of islands is no wrong answer', () => {
    const questions = asked(
      'Gabriel Boric welcomed Espen Barth Eide to Chile on 3 June 2024. In May 2022 Chile created a park of 148,000 square kilometres around the Juan Prieto islands. Luis Lacalle Pou met Mao Ning in Beijing on 5 June 2024.',
    );
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter((each) => /\/Juan Prieto|Juan Prieto\//.test(each))).toEqual([]);
  });

  it('in the middle of a list with ", and" is any of them', () => {
    const questions = asked(
      'The fair in Tartu drew 3,000 people in 2021, with guests like Stan Leek, Mark Hamm, and Margaret Atley.',
    );
    expect(questions.filter((each) => /like ____/.test(each))).toEqual([]);
  });
});

describe('an office', () => {
  it('of nobody’s known gender takes no article in French', () => {
    const questions = asked('Defence Minister Nurlan Esparch sent 350 soldiers to Peru on 3 May 2021.', 'fr');
    expect(questions.filter((each) => each.includes('est le ministre'))).toEqual([]);
    expect(questions.some((each) => each.includes('est ministre de'))).toBe(true);
  });

  it('that opens its sentence names no body by its capital', () => {
    const questions = asked(
      'Race director Marc Corstens said that Estonia would send 12 runners. Anna Berg opened 12 libraries in Finland in March 2021.',
    );
    expect(questions.filter((each) => /race director,|the Race director/i.test(each))).toEqual([]);
  });

  it('is one of many by one list', () => {
    expect(isOneOfMany({ office: 'former-senator' })).toBe(true);
    expect(isOneOfMany({ office: 'president' })).toBe(false);
    expect(isOneAmongMany({ office: 'spécialiste du climat' })).toBe(true);
  });
});

it('hours that make whole days say how a thing is measured', () => {
  const questions = asked('Tallinn measured 114 millimetres of rain in 24 hours on 3 May 2021.');
  expect(questions.filter((each) => /rain in ____/.test(each))).toEqual([]);
});
