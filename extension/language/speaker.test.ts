import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../../components/texts/spoken-language';
import { translation } from '../../components/texts/texts';
import { SETTINGS_KEY } from './chosen-language';
import { Speaker } from './speaker';

describe('a speaker', () => {
  it('changes from language to language and back to English, without an end', async () => {
    const english = { title: 'Members', words: { idle: 'Idle' }, counted: (count: number) => `${count} members` };
    const settings = { language: 'browser' };
    const speaker = new Speaker(
      {
        de: [
          translation(english, { title: 'Mitglieder', words: { idle: 'Ruhend' }, counted: (n) => `${n} Mitglieder` }),
        ],
        ja: [translation(english, { title: 'メンバー', words: { idle: '低活動' }, counted: (n) => `${n}人` })],
      },
      {
        local: { get: async () => ({ [SETTINGS_KEY]: { ...settings } }) },
        uiLanguage: 'ja-JP',
        readable: ['ja-JP', 'en-GB', 'de-AT'],
      },
    );
    const said = async (language: string) => {
      settings.language = language;
      await speaker.speak();
      return [english.title, english.words.idle, english.counted(2), spokenLanguage()];
    };
    const round = async () => {
      expect(await said('browser')).toEqual(['メンバー', '低活動', '2人', 'ja-JP']);
      expect(await said('de')).toEqual(['Mitglieder', 'Ruhend', '2 Mitglieder', 'de-AT']);
      expect(await said('en')).toEqual(['Members', 'Idle', '2 members', 'en-GB']);
    };
    await round();
    await round();
  });
});
