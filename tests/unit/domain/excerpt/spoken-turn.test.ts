import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenBetween } from '~/domain/excerpt/spoken-between.ts';
import { spokenTurn } from '~/domain/excerpt/spoken-turn.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** Turn by turn, as one would read it aloud. */
function spoken({ turns }: Excerpt): string {
	return turns
		.map((turn) => {
			const { speaker, opening, parts, closing } = spokenTurn(turn, turns);
			const said = parts.map(({ kind, text }) => (kind === 'told' ? `(${text})` : text)).join('');
			const who = opening === '' ? speaker : `${speaker}, ${opening}`;
			return [`Tur ${String(turn.number)}. ${who}.`, said, ...closing].join('\n  ');
		})
		.join('\n');
}

describe('a turn in words', () => {
	test('is Strikkeklubben as one would read it to somebody', () => {
		expect(spoken(theExcerpt('strikkeklub'))).toMatchInlineSnapshot(`
			"Tur 1. Borger.
			  Jeg ved det der kreative, det kan jeg mærke, det motiverer mig.
			Tur 2. Socialarbejder.
			  Det motiverer dig?
			Tur 3. Borger.
			  Fordi jeg har faktisk. Jeg har brugt det at strikke for at slappe af, og jeg er blevet inviteret med i en strikkeklub. Jeg har været inde i en butik, så jeg ved ikke om det kunne? Hvis jeg fedter mig ind?
			Tur 4. Socialarbejder.
			  Ja, men jeg tror virkelig det er noget for dig, det her. Det tror jeg virkelig. Så skal vi ikke sige, at det er det vi aftaler, (kommentar: borgers navn)?
			Tur 5. Borger.
			  Jo
			Tur 6. Socialarbejder.
			  Godt. Du hører i hvert fald fra mig. Både omkring ferie og omkring intromøde eller visitationsmøde nede på (kommentar: indsats)
			Tur 7. Borger.
			  Det lyder. Jeg synes det. Altså jeg har brug for noget kreativt, fordi jeg har. Altså jeg kan jo ikke sådan. Jeg tænkte også, fordi der sådan en. Jeg tænkte også, hvis jeg skal finde nogle timer, så det er med arbejde og sådan noget, så skal man jo være helt stabil og jeg kan ikke (herefter samtidig med begyndelsen af tur 8, »Lige«) love
			Tur 8. Socialarbejder, begynder samtidig med slutningen af tur 7, »love«.
			  Lige (herefter alene) præcis. Og det er derfor lige nu kræver jeg ikke. Lige nu vil jeg gerne have, at du skal ligesom komme i gang med en aktivitet, der kan glæde dig. Noget der kan motivere dig. På sigt er vores mål, at du bliver afklaret som sagt i forhold til beskæftigelsesområdet og skånehensyn i forhold til dine rygproblemer, så vi kan arbejde ud fra det. Hvad så? Hvilke jobområder kunne være en mulighed for dig. Det må kigge på på sigt."
		`);
	});

	test('is Refleksion as one would read it to somebody', () => {
		expect(spoken(theExcerpt('refleksion'))).toMatchInlineSnapshot(`
			"Tur 1. Socialarbejder.
			  Jeg tænker. at så begynder hun faktisk at sige. ’Jeg har været inde i en butik. Og jeg ved ik om det kunne. Hvis jeg fedter mig ind. Blive til en praktikmulighed’. Og så går jeg hen og siger- men jeg har ik fanget den (smiley) i samtalen (smiley) men jeg går hen og siger
			Tur 2. Forsker.
			  Det er ret interessant
			Tur 3. Socialarbejder.
			  ’Ja, men jeg tror virkelig det er noget for dig. Skal vi ik aftale skal vi ik sige det (kommentar: borgers Navn)’. Hvis jeg har fanget den der med ’jeg ku måske fedte mig ind’.
			Tur 4. Forsker.
			  Ja
			Tur 5. Socialarbejder.
			  Så kunne jeg måske spørge ind til det, ’men hvad mener du, tænker du faktisk at det ku blive til en praktik?’ Og det har jeg faktisk ik bemærket
			Tur 6. Forsker.
			  Der var en gribnings-mulighed du overså?
			Tur 7. Kollega.
			  Ja, det var der faktisk
			Tur 8. Socialarbejder.
			  Og jeg kan slet ikke huske jeg hørte hende sige det der. Om den strikke: altså det kan jeg ik huske"
		`);
	});

	test('is Mødelederen as one would read it to somebody', () => {
		expect(spoken(theExcerpt('moedeleder'))).toMatchInlineSnapshot(`
			"Tur 1. Mødeleder.
			  Men inden vi kommer helt ind i tingene, så vil jeg sige velkommen til og jeg hedder (kommentar: navn), og jeg er mødeleder her, og så repræsenterer jeg jobcentret. Fordi vi er både socialforvaltningen, sundhedsforvaltning og så også regionen, altså hospitalsvæsenet til stede og jeg repræsenterer jobcentret, og jeg prøver at lede mødet. Vi har selvfølgelig læst sagen og akterne, som du også har fået tilsendt, og formålet med os, det er jo, at vi skal tværfagligt, som vi jo er her, fra flere sider sige om der er noget vi kan hjælpe folk med i forhold til at komme nærmere arbejdsmarkedet – på meget lang sigt nogle gange. Vi har en 25 minutter til samtalen, men inden vi går i gang, så får du lige en præsentation af de andre. (kommentar: præsentationsrunde)"
		`);
	});

	test('has words for every sign there is', () => {
		const constructed = anExcerpt(
			[
				'B: [[så jeg ved ik (.) .hhh (0,5) om det (..) går- altså øh:: ko[mme ud] hh=',
				'S: [[=pra(h)ktik [ja] det (er) (da/jo) ( ) ((ler)) [navn]',
				'B: _fande_me HØJT °lav° °°lavere°° >hurtig< <langsom> ↑op ↓ned £smil£ #knirk# @le@ ~ryst~ <nu',
				'F: ja. og, hvad? men; så¿ nej!',
				'(B): så vi ka jo [se',
				'S: [ja lige præcis',
				'B: mm men [det] er jo',
				'S: [hvad si]ger du',
				'B: [hm',
				'F: ja [hm] ja',
			].join('\n'),
			'jefferson',
		);
		expect(spoken(constructed)).toMatchInlineSnapshot(`
			"Tur 1. Borger, starter samtidig med tur 2.
			  så jeg ved ik (lille pause; indånding; pause, 0,5 sekund) om det (længere pause) går altså øh (herefter samtidig med tur 2, »ja«: »mme ud«) komme ud (udånding; uden ophold)
			  Afbrudt: »går«.
			  Langt h i »øh«.
			Tur 2. Socialarbejder, uden ophold, starter samtidig med tur 1.
			  praktik (herefter samtidig med slutningen af tur 1, »mme ud«) ja (herefter alene) det er da/jo (uhørligt; kommentar: ler; kommentar: navn)
			  Usikkert hørt: »er« og »da« eller »jo«.
			  Latter i »praktik«.
			Tur 3. Borger.
			  fandeme HØJT lav lavere hurtig langsom op ned smil knirk le ryst nu
			  Tryk på »fande« i »fandeme«.
			  Højt: »HØJT«.
			  Dæmpet: »lav«.
			  Meget dæmpet: »lavere«.
			  Hurtigt: »hurtig«.
			  Langsomt: »langsom«.
			  Smilende: »smil«.
			  Knirkende: »knirk«.
			  Leende: »le«.
			  Rystende: »ryst«.
			  Stemmen op ved »op«.
			  Stemmen ned ved »ned«.
			  Pludselig start: »nu«.
			Tur 4. Forsker.
			  ja. og, hvad? men; så¿ nej!
			  Stemmen falder efter »ja«.
			  Stemmen holder eller stiger lidt efter »og«.
			  Stemmen stiger efter »hvad«.
			  Stemmen falder lidt efter »men«.
			  Stemmen stiger noget efter »så«.
			  Livlig tone ved »nej«.
			Tur 5. Borger (usikkert).
			  så vi ka jo (herefter samtidig med begyndelsen af tur 6, fra »ja«) se
			Tur 6. Socialarbejder, begynder samtidig med tur 5, fra »se«.
			  ja lige præcis
			Tur 7. Borger.
			  mm men (herefter samtidig med begyndelsen af tur 8, »hvad si«) det (herefter alene) er jo
			Tur 8. Socialarbejder, begynder samtidig med tur 7, »det«: »hvad si«.
			  hvad siger (herefter alene) du
			Tur 9. Borger, begynder samtidig med tur 10, »hm«.
			  hm
			Tur 10. Forsker.
			  ja (herefter samtidig med begyndelsen af tur 9, fra »hm«) hm (herefter alene) ja"
		`);
	});

	test('says of what stands between turns what it is', () => {
		const { between } = anExcerpt('B: ja\n(1,5)\n((døren går))\nS: nej');
		expect(between.map(spokenBetween)).toEqual(['Pause, 1,5 sekunder.', 'Kommentar: døren går.']);
	});

	test('leaves every word as it was written, in its order', () => {
		const piece = fc.constantFrom(
			'ja',
			'så-',
			'ko[mme',
			'ud]',
			'[det]',
			'(.)',
			'(0,5)',
			'((ler))',
			'[navn]',
			'=',
			'°lav°',
			'(ord)',
			'.hhh',
			'☺',
			'pra(h)t',
			'og,',
			'(',
		);
		const turn = fc.array(piece, { minLength: 1, maxLength: 10 });
		fc.assert(
			fc.property(turn, turn, (first, second) => {
				const { turns } = anExcerpt(`B: ${first.join(' ')}\nS: ${second.join(' ')}`);
				const letters = (text: string) => text.replace(/[\s☺]+/gu, '');
				for (const one of turns) {
					const words = spokenTurn(one, turns).parts.flatMap(({ kind, text }) =>
						kind === 'words' ? [text] : [],
					);
					expect(letters(words.join(''))).toBe(letters(one.text));
				}
			}),
			{ numRuns: 500 },
		);
	});
});
