import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '@/core/facts/common/country-codes';
import { inPlace, ofPlace, thePlace } from '@/core/facts/fr/grammar';

describe('the grammar of French country names', () => {
  it.each([
    ['PT', 'le Portugal', 'au Portugal', 'du Portugal'],
    ['LR', 'le Liberia', 'au Liberia', 'du Liberia'],
    ['GT', 'le Guatemala', 'au Guatemala', 'du Guatemala'],
    ['GY', 'le Guyana', 'au Guyana', 'du Guyana'],
    ['MM', 'la Birmanie', 'en Birmanie', 'de Birmanie'],
    ['ZA', 'l’Afrique du Sud', 'en Afrique du Sud', 'd’Afrique du Sud'],
    ['IQ', 'l’Irak', 'en Irak', 'd’Irak'],
    ['IR', 'l’Iran', 'en Iran', 'd’Iran'],
    ['MX', 'le Mexique', 'au Mexique', 'du Mexique'],
    ['KH', 'le Cambodge', 'au Cambodge', 'du Cambodge'],
    ['FR', 'la France', 'en France', 'de France'],
    ['MA', 'le Maroc', 'au Maroc', 'du Maroc'],
    ['US', 'les États-Unis', 'aux États-Unis', 'des États-Unis'],
    ['NL', 'les Pays-Bas', 'aux Pays-Bas', 'des Pays-Bas'],
    ['CU', 'Cuba', 'à Cuba', 'de Cuba'],
    ['IL', 'Israël', 'en Israël', 'd’Israël'],
  ])('%s: %s', (code, the, inside, of) => {
    expect([thePlace(code), inPlace(code), ofPlace(code)]).toEqual([the, inside, of]);
  });

  it('never joins an article to a name of another number, nor leaves one unelided', () => {
    for (const phrase of [...COUNTRY_CODES].map((code) => thePlace(code))) {
      expect(phrase).not.toMatch(/^(?:le|la) [AEÉÈIÎOU]/u);
      expect(phrase).not.toMatch(/^(?:l’|le |la )[ÎI]les /u);
    }
  });
});
