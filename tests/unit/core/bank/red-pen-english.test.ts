import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { hasDanglingNoun } from '@/core/bank/dangling';
import { nearQuantities } from '@/core/bank/distractors/quantities';
import { leansOnNothing } from '@/core/bank/self-contained';
import { isWholeSentence } from '@/core/bank/whole-sentence';
import { questionsIfAny } from './bank-of';

/** Faults that a teacher’s red pen found in questions made from English news that nobody had tuned to. */

/** Every question in English, with its sentence and its answer. */
function asked(text: string): string[] {
  return questionsIfAny(text, 'en').map((question) => {
    const passage =
      question.form === 'cloze' ? `${question.passage.en.before}____${question.passage.en.after}` : '';
    const answer = 'answer' in question ? lineText(question.answer.en) : '';
    return `${lineText(question.prompt.en)} ${passage} ${answer}`;
  });
}

const MORE = ' Anna Berg opened 12 libraries in Finland in March 2021.';

describe('a definite noun in English', () => {
  it.each([
    'The six-member rowing squad left Tallinn on 4 May 2025.',
    'Anna Berg said that the plan would cost Estonia 12 million euros.',
    'Anna Berg was elected with 58,825 votes, the highest in the constituency.',
    'The President signed the decree in Riga on 4 May 2025.',
    'At the ceremony, Anna Berg thanked 40 volunteers from Latvia.',
    'Kadri Simson had asked the whole crew to travel 300 miles from Tartu.',
    'In Tartu, Kadri Simson opened the new interview step to reporters.',
    'Kadri Simson asked the government to build 12 schools by 2030.',
    'The company’s owner, Anna Berg, got a suspended sentence of two years.',
    'Anna Berg will send 12 rockets to the same region.',
    'Anna Berg said that the rainforest could be lost by 2050.',
    'The captain, ____, and the Estonian striker Kadri Simson have left Tartu.',
    'Anna Berg and the striker ____ have left Tartu.',
    'Anna Berg proposed the city in Tartu in November 2022.',
  ])('is another sentence’s: %s', (sentence) => {
    expect(hasDanglingNoun(sentence, 'en')).toBe(true);
  });

  it.each([
    'The Estonian rowing squad left Tallinn on 4 May 2025.',
    'The crew of the ferry Regula left Kuressaare on 4 May 2025.',
    'Estonia has 12 schools, and the government wants to close three.',
    'Anna Berg told the press that the sea had risen by 12 centimetres.',
    'Anna Berg asked in Oslo in 2014 that the death penalty be abolished.',
    'In Estonia, the government closed three schools in 2025.',
    'Anna Berg took the road to Rome with the largest crowd of 2025.',
    'A ferry sank near Tallinn, and the ferry had 40 people on board.',
    'The mayor, Anna Berg, opened 12 schools in Tartu in 2025.',
    'When the talks were over, Anna Berg and Kadri Simson left Tartu.',
    'Anna Berg defended the plan to build 12 schools in Tartu.',
    'The ____ trial in Tartu cost Estonia 12 million euros.',
    'The vaccine, known as RTS,S, was given to two million children in Ghana.',
    'The crowd in Tartu waited for Anna Berg until the evening.',
  ])('is told by its own sentence: %s', (sentence) => {
    expect(hasDanglingNoun(sentence, 'en')).toBe(false);
  });

  it('is looked for in linear time', () => {
    const before = performance.now();
    for (const piece of ['the ', 'the a', 'The the, ', '(the ', 'the’s '])
      hasDanglingNoun(piece.repeat(20_000), 'en');
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('what is no sentence', () => {
  it.each([
    'Anna Berg (left) and Kadri Simson (right) in Tartu on 4 May 2025.',
    'Anna Berg with the Finnish minister Sanna Aho in Tartu on 4 May 2025.',
    'Anna Berg of the Harbour Union; from file, 2008.',
    'Portrait shot of Anna Berg, among the pictures donated by the Harbour Union.',
    'The Harbour Union told Tartu Radio',
    'Anna Berg said, "There is no doubt that Tartu should have been chosen.',
    'Anna Berg recommended Kadri Simson, who soon wrote the Tartu Dances, Op.',
    'Kadri Simson (/ˈkɑdri/; born 4 May 1970) is an Estonian composer.',
  ])('%s', (words) => {
    expect(isWholeSentence(words, 'en')).toBe(false);
  });

  it.each([
    'Anna Berg said, "There is no doubt that Tartu should have been chosen."',
    'Anna Berg (born in 1970) left Tartu.',
    'Twelve schools in Tartu face closure.',
  ])('but this is: %s', (words) => {
    expect(isWholeSentence(words, 'en')).toBe(true);
  });
});

describe('a time that only its own day can place', () => {
  it.each([
    'Last week, at least 76 people were hurt when a hotel fell down in Tartu.',
    'Kadri Simson will meet Anna Berg in Tartu next month to sign a treaty.',
    'On Wednesday, Kadri Simson and her father flew to Tartu from Riga.',
    'Kadri Simson celebrated her victory Tuesday at a school in Tartu.',
    'In recent years, 12 schools have been closed in Tartu by Kadri Simson.',
    'In June the Bank of Tartu, led by Anna Berg, lowered its rate by 0.5%.',
    'In May, Kadri Simson was forced to resign as a minister in Estonia.',
    'Kadri Simson will present a report to Anna Berg in the autumn in Tartu.',
    'Only Estonia, Latvia and Finland had managed a soft landing there before.',
    'For example, Kadri Simson had 11,000 visitors at a museum in Tartu.',
    'Visiting Tartu in March 1890, he conducted concerts of his own music.',
    'Kadri Simson asked how such papers came to a street in Tartu in 2008.',
    'President Anna Berg had unveiled one of them in Tartu on 11 July 2022.',
    'Kadri Simson now has more than 11,000 signatures for her petition in Tartu.',
  ])('%s', (sentence) => {
    expect(leansOnNothing(sentence, 'en')).toBe(false);
  });

  it.each([
    'Malaria killed 608,000 people in 2022, almost all of them in Africa.',
    'In May 2019, Kadri Simson was forced to resign as a minister in Estonia.',
    'On Wednesday 4 June 2025, Kadri Simson flew to Tartu from Riga.',
    'Kadri Simson was hurt on Bloody Sunday in Derry, with 12 others of Tartu.'.replace(' others', ' people'),
  ])('not: %s', (sentence) => {
    expect(leansOnNothing(sentence, 'en')).toBe(true);
  });
});

describe('a hole in an English sentence', () => {
  it('is never the country of the town before it, nor what brackets say again', () => {
    const text = `Anna Berg was born in Tartu, Estonia, and walked 500 miles (800 km) with 12 sheep in 2019.${MORE}`;
    expect(asked(text).filter((each) => /Tartu, ____|\(____\)/u.test(each))).toEqual([]);
  });

  it('is never half of a period', () => {
    const text = `Anna Berg was a teacher at Harbour College in Tartu from 1912, and painted in Riga in 1920 – 21.${MORE}`;
    expect(asked(text).filter((each) => /____ ?–|– ?____/u.test(each))).toEqual([]);
  });

  it('is in no sentence about somebody whom it doesn’t name', () => {
    const text = `Anna Berg is a poet. A three-day feast was held in Tartu in honour of her 80th birthday in 2009.${MORE}`;
    expect(asked(text).filter((each) => each.includes('birthday'))).toEqual([]);
  });

  it('is no count that looks like a year, nor the age of somebody unnamed, nor all that a sentence says', () => {
    const text = `A survey of 1709 schoolchildren from 88 schools was carried out in Tartu in 2004. A 74-year-old man was saved from a river in Tartu. Two cruise ships are to be hired as floating hotels.${MORE}`;
    expect(asked(text).filter((each) => /____ school|A ____ man|____ are to be/u.test(each))).toEqual([]);
  });

  it('is in no sentence about a woman that names only a man', () => {
    const text = `Jean Bertin’s film The Harbour (1962), her greatest success abroad, was shown in Tartu in 1964.${MORE}`;
    expect(asked(text).filter((each) => each.includes('abroad'))).toEqual([]);
  });

  it('is no word of an office', () => {
    const text = `French President Anna Berg opened a bridge in Tartu on 4 May 2025.${MORE}`;
    expect(asked(text).filter((each) => each.includes('____ President'))).toEqual([]);
  });
});

describe('an office', () => {
  it('that was held long ago is nobody’s today', () => {
    const text = `Anna Berg served as President of the Harbour Society in 1991. In 1995, Kadri Simson was appointed director of the Tartu Museum.${MORE}`;
    expect(asked(text).filter((each) => /^Who is|position| is the /u.test(each))).toEqual([]);
  });

  it('that many hold is nobody’s alone', () => {
    const text = `American senator Anna Berg opened a bridge in Boston on 4 May 2025.${MORE}`;
    expect(
      asked(text).filter((each) => /^Who|is the .*[Ss]enator/u.test(each) && /[Ss]enator/u.test(each)),
    ).toEqual([]);
  });

  it('of a state that isn’t named is asked of its holder, and not who holds it', () => {
    const text = `Prime Minister Anna Berg opened a bridge in Tartu on 4 May 2025. The health minister, Kadri Simson, was there.${MORE}`;
    const all = asked(text);
    expect(all.filter((each) => /^Who(?:m does the article describe| is the)/u.test(each))).toEqual([]);
    expect(all.filter((each) => /position does Anna Berg hold/u.test(each)).length).toBe(1);
  });

  it('is asked once, in its fullest words', () => {
    const text = `The Estonian ambassador to Finland, Anna Berg, left Helsinki on 4 May 2025. The Estonian ambassador Anna Berg likes Turku.${MORE}`;
    expect(asked(text).filter((each) => /^Who is the .*ambassador/u.test(each)).length).toBeLessThan(2);
  });
});

describe('a measure', () => {
  it('that was only proposed, or lasts, has no day', () => {
    const text = `France proposed a ban on phones in 2023. In the 1960s, Anna Berg founded the Estonian space programme.${MORE}`;
    expect(
      asked(text).filter((each) =>
        /date does the article give for the (?:ban|Estonian)|The article places/u.test(each),
      ),
    ).toEqual([]);
  });
});

describe('magnitudes', () => {
  it('are as exact as one another, and of this Earth', () => {
    const near = nearQuantities({ number: 8, unit: 'magnitude' }, 'seed').map(({ number }) => number);
    expect(near.length).toBeGreaterThan(3);
    expect(near.every((number) => number % 1 !== 0 && number < 9.6)).toBe(true);
  });
});

describe('a question in a sentence’s own words', () => {
  it('doesn’t take the year out of a prize', () => {
    const text = `Anna Berg received the 2012 Harbour Prize of Tartu. Anna Berg lives in Riga.${MORE}`;
    expect(asked(text).filter((each) => /^In which year did Anna Berg receive/u.test(each))).toEqual([]);
  });
});
