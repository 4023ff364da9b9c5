import { type BoilerplateCues, phrases, starts, topics, words } from '../boilerplateCues';

/**
 * What English-language news sites write around their articles: the common wording of newspapers' and content
 * management systems' interfaces. The function words are the closed classes of English.
 */
export const enBoilerplate: BoilerplateCues = {
  headings: phrases({
    'related-links': `related; related articles; related stories; related news; related posts; related content; related links; related topics; related coverage; related reading; related items;
      more; more stories; more news; more articles; more from; more like this; more on this story; more on this; more on this topic; more to read; more to explore; more headlines; more top stories; more coverage;
      read more; read next; read also; also read; up next; next up; next article; next story; next post; previous post; previous article; see also; see more; you may also like; you might also like; you may like; you might like;
      you may also be interested in; you might be interested in; you may have missed; in case you missed it; icymi; don't miss; do not miss; recommended; recommended for you; recommended stories; recommended reading; recommended articles; recommended by;
      suggested; suggested for you; top stories; top news; latest; latest news; latest stories; latest articles; latest posts; the latest; recent; recent posts; recent articles; recent news; recent stories; breaking news; headlines;
      editor's picks; editors' picks; editors picks; our picks; staff picks; featured; featured stories; featured articles; featured posts; featured content; featured news; in the news; other news; other stories; other articles; other posts; from our partners; from the web; around the web;
      from around the web; sponsored; sponsored content; sponsored links; sponsored stories; promoted; promoted stories; promoted content; paid content; partner content; elsewhere on the web; keep reading; continue reading; further reading; what to read next; what's next; explore more; explore further; discover more; discover;
      in this section; in this series; also in this series; more in this section; from the archive; from the archives; similar articles; similar stories; similar posts; trending stories; stories for you; for you; today's top stories; what's new; more from author; in other news; coverage; press releases; more news stories`,
    'most-read': `most read; most popular; most viewed; most shared; most commented; most emailed; most watched; most discussed; most recent; popular; popular now; popular posts; popular stories; popular articles; popular news; popular on; popular this week; trending; trending now; trending topics; trending news; trending articles; trending posts; top posts; top read; top articles; what's trending; hot topics; hot right now; what others are reading; what everyone is reading; readers' choice; must read; must reads; must-reads; today's most read; most read stories; most popular stories; most read articles; viewed; most searched`,
    'media-list': `multimedia; video; videos; latest videos; latest video; top videos; more videos; featured video; featured videos; related videos; related video; recommended videos; watch; watch now; watch next; watch live; watch more; photos; photo gallery; photo galleries; galleries; gallery; pictures; in pictures; slideshow; slideshows; podcast; podcasts; listen; audio; infographic; infographics; video gallery; trending videos; must watch; live tv`,
    'share-widget': `comments; comment; leave a comment; leave a reply; leave a response; post a comment; add a comment; join the conversation; join the discussion; what do you think; share your thoughts; discussion; reader comments; responses; have your say; your comment; write a comment; conversation; share this; share this article; share this story; share this post; share this page; share; share on; follow us; follow; connect with us; stay connected; social; rate this article; like this; cancel reply; trackbacks; reviews`,
    navigation: `categories; category; sections; tags; topics; topics in this article; archives; archive; navigation; menu; main menu; site map; sitemap; quick links; links; useful links; explore; browse; on this page; in this article; table of contents; contents; company; resources; products; services; support; help; legal; pages; site index; browse by topic; browse by category; filed under; newsletters; horoscope; crossword; puzzles; games; contact us; contact; about us; our partners; partners; cookie policy; privacy policy; calendar; events; upcoming events; classifieds; obituaries; support us; disclaimer`,
    'site-chrome': `advertisement; newsletter; sign up; subscribe; sign up for our newsletter; subscribe to our newsletter; get our newsletter; stay informed; stay up to date; get the latest; join our newsletter; email newsletter; weather; markets; market data; stocks; about the author; get in touch; cookies; manage consent; your privacy; privacy preference center; log in; login; sign in; register; search; poll; donate; support our work; copyright`,
  }),
  closings: new Set(
    words(`comments; leave a comment; leave a reply; leave a response; post a comment; add a comment; write a comment; your comment; join the conversation;
      join the discussion; reader comments; have your say; share your thoughts; cancel reply; no comments; no comments yet; be the first to comment`),
  ),
  lines: phrases({
    'share-widget': `share; tweet; facebook; twitter; x; linkedin; pinterest; reddit; whatsapp; telegram; email; e-mail; print; print this page; print article; copy link; link copied; copied; bookmark; save; save article; saved; save for later; like; dislike; reply; report; flag; upvote; downvote; follow; following; share on facebook; share on twitter; share on linkedin; share via email; share on x; share on whatsapp; share by email; share on pinterest; share on reddit;
      click to share; share full article; gift article; gift this article; give this article; instagram; youtube; tiktok; rss; threads; bluesky; mastodon; flipboard; facebook twitter; view comments; show comments; hide comments; load comments; load more comments; no comments; no comments yet; be the first to comment; log in to comment; sign in to comment; listen to this article; listen to article; text size; font size; a a; aa; a+; a-; clap; react; show more comments; view all comments; vote; submit; post comment; add to favorites; like this; loading comments; facebook instagram; messenger; snapchat; tumblr; social media; leave a comment; copy; print email; story saved; reuse this content; explore more on these topics; was this article helpful; was this helpful; did you find this article helpful; thanks for your feedback; thank you for your feedback; reader interactions; see more comments; pin it; your name; your e-mail address; send us your comments; your comments; all comments; newest; oldest; most liked; sort by; edit; reply to; website (optional); post; permalink`,
    navigation: `home; homepage; home page; menu; close; close menu; open menu; toggle navigation; toggle menu; main menu; search; skip to content; skip to main content; skip to navigation; skip to footer; jump to content; skip navigation; back to top; top; back; go back; next; previous; prev; older; newer; older posts; newer posts; more; see all; view all; show all; show more; show less; load more; view more; see more; all; read more; learn more; find out more; continue; continue reading; expand; collapse; news; about; about us; contact; contact us; faq; faqs; help; help center; help centre; support; careers; jobs; advertise; advertise with us; site map; sitemap; accessibility; accessibility statement; terms; terms of use; terms of service; terms and conditions; terms & conditions; privacy; privacy policy; privacy notice; cookie policy; cookie settings; cookie preferences; cookies; do not sell my personal information; do not sell or share my personal information; your privacy choices; legal; legal notice; disclaimer; imprint; press; press room; media kit; mobile version; desktop version; mobile site; full site; english; español; français; deutsch; tiếng việt; edition; us edition; uk edition; international edition; e-paper; epaper; archive; archives; blog; shop; store; subscribe; subscriptions; my account; account; profile; log out; logout; sign out; switch to; dark mode; light mode`,
    'site-chrome': `loading; loading...; please wait; advertisement; advertising; ad; ads; sponsored; promoted; log in; login; sign in; sign up; register; create account; create an account; forgot password; forgot your password; forgot password?; password; username; email address; your email; your email address; first name; last name; name; website; remember me; or; accept; accept all; accept all cookies; accept cookies; reject; reject all; decline; manage cookies; manage preferences; manage consent; got it; ok; okay; i agree; agree; no thanks; not now; allow; dismiss; donate; subscribe now; join now; start free trial; try free; free trial; get started; submit; send; cancel; apply; go; reset; select; select all; play; pause; mute; unmute; replay; play video; current time; duration; remaining time; playback rate; fullscreen; picture-in-picture; quality; captions; subtitles; video player is loading; chapters; descriptions; autoplay; stream type live; volume; enable javascript; thank you; thanks; required; enter your email; buy now; add to cart; article continues below advertisement; story continues below advertisement; advertisement - scroll to continue; continue reading below; story continues; this is a modal window; end of dialog window; scroll to continue; report this ad; image; photo; user image; user; avatar; logo; ad feedback; search for; submit search; show search; search query; hide search; purchase licensing rights; reprints; opens new tab; opens in new window; scroll to continue with content; story continues below; powered by wordpress; proudly powered by wordpress; back to the top of the page`,
  }),
  starts: [
    ...starts(
      'related-links',
      25,
      "read more; read also; also read; see also; related; more on this; read next; recommended; up next; also see; further reading; don't miss; must read; more from; read the full; related article; watch:; next article; next post; next story; next up; previous article; previous post",
    ),
    ...starts(
      'related-links',
      6,
      'more in; more from; latest in; related to; recent in; other stories; more stories; more news; more about',
      true,
    ),
    ...starts('most-read', 5, 'most read; most popular; trending in; popular in; trending on', true),
    ...starts('media-list', 5, 'more videos; latest videos; photo gallery; video gallery', true),
    ...starts('navigation', 40, 'tags; tag; filed under; posted in; tagged; tagged with; you are here'),
    ...starts(
      'share-widget',
      12,
      'follow us; share this; share on; click to; like us on; be the first to; log in to; you must be logged in; your email address will not; leave a; join the conversation; join the discussion; view comments; rate this; tap to; listen to this; required fields; you can find this story; was this; log in to reply; sign in to reply; show more replies; thanks for your',
    ),
    ...topics('share-widget', 12, 'comments'),
    ...starts(
      'site-chrome',
      45,
      `© ; (c) ; all rights reserved; sign up for; subscribe to; get the latest; get our; get unlimited; join thousands; support independent; become a member; already a subscriber; already have an account; already a member; by signing up; by clicking; by subscribing; by continuing; by submitting; by using this; we use cookies; this site uses cookies; this website uses cookies; our website uses cookies; this site is protected; please enable javascript; javascript is; you can unsubscribe; unsubscribe; thanks for signing; privacy policy; powered by; don't have an account; please enter; please read our; this article is for; you have reached your; to continue reading; we and our partners; we value your privacy; view our; we may earn; this post may contain affiliate; this article contains affiliate; proudly powered; blog at; theme by; advertisement ·; notifications can be; as an amazon associate`,
    ),
    ...topics(
      'site-chrome',
      45,
      'copyright; published by; designed by; built with; new to; thank you for; log in; log in to; sign in to; join our; support our; contact the; terms of; enter your; subscribe for; your browser',
    ),
  ],
  patterns: [
    {
      kind: 'share-widget',
      maxWords: 6,
      pattern:
        /^\(?\d[\d,.]*[km]?\)?\s*(?:comments?|shares?|likes?|views?|reads?|retweets?|replies|reactions?|votes?|claps|followers?|reviews?)\b/u,
    },
    { kind: 'share-widget', maxWords: 30, pattern: /^\d+ (?:thoughts?|responses?|comments?|replies) (?:on|to)\b/u },
    { kind: 'share-widget', maxWords: 6, pattern: /^\p{L}[\p{L}\d .'’-]{1,40} (?:says|wrote|commented)\s*:$/u },
    { kind: 'navigation', maxWords: 5, pattern: /^#\p{L}[\p{L}\d_]*$/u },
    {
      kind: 'related-links',
      maxWords: 30,
      pattern: /^(?:more|read more|related|see also|watch|gallery|next|previous)\s*:\s*\S/u,
    },
    {
      kind: 'share-widget',
      maxWords: 5,
      pattern: /^(?:comments?|shares?|likes?|views?|replies|reviews?)\s*[:(]?\s*\d*\)?$/u,
    },
    {
      kind: 'share-widget',
      maxWords: 16,
      isTopic: true,
      pattern:
        /\b(?:follow|like|find|join)\s.*\bon\b.*(?:facebook|google|youtube|tiktok|twitter|instagram|linkedin|telegram|whatsapp|\bx\b)/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 60,
      pattern:
        /all rights reserved|©\s*(?:copyright\s*)?(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d)|may not be (?:published|reproduced|republished)|without prior (?:written )?permission|without written permission|registered in england/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 60,
      isTopic: true,
      pattern:
        /without permission|registered office|a (?:division|subsidiary) of|\bsubscribe (?:today|now|for|to)\b|ad ?blocker/u,
    },
    { kind: 'site-chrome', maxWords: 6, pattern: /privacy policy|terms of (?:use|service)/u },
    {
      kind: 'site-chrome',
      maxWords: 40,
      // Articles name privacy policies; pages name them to their reader.
      pattern: /^(?=.*\b(?:you|your|our|we|us|my|i)\b).*(?:privacy policy|terms of (?:use|service))/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 40,
      isTopic: true,
      pattern:
        /\b(?:uses?|accept(?: all)?|our) cookies\b|\bunsubscribe\b|(?:^|[.!?…]\s)sign up (?:for|to)|\bnewsletters?\b.*(?:inbox|e-?mail|sign(?:ing)?[ -]up|subscrib)|(?:inbox|subscrib\w+|sign up).*\bnewsletters?\b|recaptcha|(?:enable|disabled?|requires?|without) javascript|javascript (?:is|must|to be|has been|enabled|disabled)|(?:disable|turn off|pause|using an?|your) ad ?blocker/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 14,
      pattern: /^(?:tel|phone|fax|email|e-mail|address|website)\b\s*:|\d\s*°\s*[cf]\b/u,
    },
    {
      kind: 'navigation',
      maxWords: 14,
      pattern: /^\d+\s*(?:\/|of|\|)\s*\d+$|^(?:page)\s+\d+|^(?:«|‹|<)?\s*\d+(?:\s+\d+){2,}/u,
    },
    {
      kind: 'related-links',
      maxWords: 30,
      pattern:
        /^(?:>>|»|►|▶)|(?:\.\.\.|…)\s*(?:read|see|view) more\W*$|\[(?:\.\.\.|…)\]$|read (?:full story|the full (?:story|article)|more)\W*$/u,
    },
  ],
  sections: new Set(
    words(
      `home; news; world; us; u.s.; uk; politics; business; economy; markets; money; finance; tech; technology; science; health; sport; sports; football; soccer; basketball; baseball; hockey; tennis; golf; cricket; rugby; opinion; opinions; editorial; editorials; columns; columnists; letters; culture; arts; arts & culture; books; music; film; movies; tv; television; theater; theatre; entertainment; celebrity; celebrities; style; fashion; beauty; lifestyle; life; life & style; food; recipes; travel; property; real estate; education; environment; climate; weather; local; national; international; asia; europe; africa; americas; middle east; australia; video; videos; photos; podcasts; newsletters; multimedia; magazine; features; analysis; investigations; obituaries; classifieds; jobs; events; games; crossword; puzzles; comics; shop; subscribe; about; contact; blog; community; crime; courts; law; military; defense; energy; autos; cars; motoring; gaming; gadgets; reviews; deals; parenting; family; relationships; wellness; fitness; religion; faith; history; photography; design; architecture; personal finance; companies; startups; ai; security; space; animals; nature; latest; more; live; interactive; audio; editions`,
    ),
  ),
  caption:
    /(?:[([/|.–-]\s*|^)(?:photo(?:graph)?s?|image|picture|credit|courtesy|illustration|file photo|photo credit|image credit)\s*(?::|by\b|courtesy|from\b|via\b|credit)[^.]{0,70}[.)\]]*$|\((?:photo|image|picture|ap photo|reuters|getty|file|credit|courtesy)\b[^)]{0,70}\)\.?$|(?:getty images|ap photo|\bap|reuters|afp|shutterstock|istock|unsplash|bloomberg|epa|alamy)(?:\/[\w .]{1,30})?\)?\.?$|^(?:photo|image|picture|illustration)s?(?: credit)?\s*(?::|by\b)|, (?:left|right|center|centre), /u,
  byline:
    /^(?:(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Ww]ords by|[Rr]eported by|[Rr]eporting by|[Ee]dited by|[Ee]diting by|[Aa]uthors?|[Pp]osted by|[Ss]ources?|[Vv]ia|[Aa]dditional reporting by)\s*:?\s+[\p{Lu}@].{0,90}(?<![.?!…])|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|Associated Press|Reuters|[Cc]ontributor|[Cc]olumnist))$/u,
  dateline:
    /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|published(?: on| at)?|posted(?: on| at)?|(?:last )?(?:updated|modified)(?: on| at)?|first published|\bat\b|\bon\b|\ba\.?m\b\.?|\bp\.?m\b\.?|\b(?:gmt|utc|est|edt|et|pst|pdt|bst|cet|ist)\b|\b(?:hours?|minutes?|mins?|days?|weeks?|months?|years?) ago\b|(?<=\d)(?:st|nd|rd|th)\b|date|time)/gu,
  stopWords: new Set(
    words(
      `a; about; after; again; against; all; also; an; and; any; are; as; at; be; because; been; before; being; between; both; but; by; can; could; did; do; does; during; each; even; few; for; from; further; get; had; has; have; he; her; here; him; his; how; i; if; in; into; is; it; its; just; like; many; may; me; might; more; most; much; must; my; no; nor; not; now; of; off; on; once; one; only; or; other; our; out; over; own; said; same; she; should; so; some; such; than; that; the; their; them; then; there; these; they; this; those; through; to; too; under; until; up; upon; us; very; was; we; were; what; when; where; whether; which; while; who; whom; whose; why; will; with; within; without; would; yet; you; your`,
    ),
  ),
};
