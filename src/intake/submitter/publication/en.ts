import type { RequestRow } from './request-row.js';

const OURS_EN =
  '(?:this|our|my|the present|the following|the above|the attached|the entire|the whole) (?:\\w+ ){0,2}?(?:submission|contribution|letter|response|inputs?|document|reply|replies|answers?|annex(?:es)?|text|information|paper|report|statement)';
const PUBLISH_EN =
  '(?:publish(?:ed)?|post(?:ed)?|ma(?:k|d)e(?: it| this)? public|disclos(?:e|ed)|circulate[d]?|share[d]?(?: publicly)?|upload(?:ed)?|quote[d]?)';
const ASK_EN =
  '(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish|prefer|want|would (?:like|prefer))|i (?:\\w+ )?(?:ask|request|wish|prefer|would (?:like|prefer))|ohchr is (?:kindly )?requested|must|should|may|is|are|(?:shall|can|to)(?= not)|do)';
const NAMES_EN =
  "(?:our|my|the (?:author'?s?'?|organi[sz]ation'?s?|submitter'?s?|sender'?s?|village'?s?|signator(?:y|ies)'?)) (?:names?|identit(?:y|ies)|organi[sz]ation|signatures?)|the names? of (?:our|the (?:organi[sz]ation|authors?|submitter|sender|village|town|community|signatories))|our (?:name|identity)|who we are";

/** Requests about publication in English. */
export const en: readonly RequestRow[] = [
  [
    'confidential',
    'performative',
    `${OURS_EN}[^.;]{0,60}\\bnot\\b[^.;]{0,25}\\b(?:${PUBLISH_EN}|public|for publication)`,
  ],
  [
    'confidential',
    'performative',
    `(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish|prefer)|i (?:\\w+ )?(?:ask|request|wish|prefer))[^.;]{0,60}\\b(?:not|never|refrain from)\\b[^.;]{0,30}\\b(?:${PUBLISH_EN}|publishing)[^.;]{0,30}\\b(?:this|it|our|my|the (?:present|submission|contribution|letter|document|text|response))`,
  ],
  [
    'confidential',
    'performative',
    `${OURS_EN}[^.;]{0,40}\\b(?:is|are|be|remains?|stay|kept|treated|considered)\\b[^.;]{0,30}\\bconfidential`,
  ],
  [
    'confidential',
    'performative',
    `(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish))[^.;]{0,60}\\b(?:treat|keep|handle|consider)\\b(?! (?:our|my) (?:names?|identit))[^.;]{0,60}\\b(?:confidential|in (?:strict )?confidence)`,
  ],
  [
    'confidential',
    'performative',
    'we (?:\\w+ )?(?:ask|request) (?:for )?(?:full |strict )?confidentiality|confidential treatment (?:is|of this)[^.;]{0,30}request',
  ],
  [
    'confidential',
    'standing',
    '(?:please )?do not publish|not for (?:publication|(?:public )?(?:release|distribution|dissemination|circulation))|not to be (?:published|made public)|(?:strictly |private and )?confidential|for (?:ohchr|internal) use only|no consent to publication|consent to publication:? no',
  ],
  [
    'anonymous',
    'performative',
    `${ASK_EN}[^.;]{0,80}\\b(?:not|withhold|omit|remove|delete|conceal|redact|without)\\b[^.;]{0,40}\\b(?:${NAMES_EN})`,
  ],
  [
    'anonymous',
    'performative',
    `(?:${NAMES_EN})[^.;]{0,50}\\b(?:not be|withheld|confidential|anonymous|omitted|removed)`,
  ],
  [
    'anonymous',
    'performative',
    `(?:${OURS_EN}|(?<!can |may |could |who )(?:we|i) (?:wish|want|prefer|would like|ask|request|would prefer)|please|kindly)[^.;]{0,60}\\b(?:anonymous(?:ly)?|anonymity|anonymi[sz]ed?)`,
  ],
  [
    'anonymous',
    'standing',
    'anonymous(?: submission| contribution)?|name withheld(?: (?:on|by|upon) request)?|(?:submitted|sent) anonymously',
  ],
  [
    'confidential',
    'performative',
    '(?:sent|shared|provided|submitted|given|offered|written|supplied) (?:to you |to ohchr |to the office )?(?:in (?:the )?(?:strict(?:est)? |full |complete )?confidence|confidentially|on a confidential basis)',
  ],
  [
    'confidential',
    'performative',
    "(?:we|i|the \\w+|our \\w+) (?:do|does|did|can|could|would) ?(?:not|n't) (?:consent|agree|wish|want|authori[sz]e|allow|permit|give (?:our |its )?(?:consent|permission))[^.;]{0,60}(?:publi(?:c|sh)|disclos|post|shar|circulat|upload)",
  ],
  [
    'confidential',
    'performative',
    '(?:we|i) (?:object|are opposed|am opposed) to [^.;]{0,40}(?:publication|publishing|disclosure)',
  ],
  [
    'confidential',
    'performative',
    "for your (?:eyes|use|own use|reference) only|for the (?:office|drafters?|secretariat)(?:'s)? (?:own )?use only|between (?:us|ourselves) only|off the record",
  ],
  [
    'confidential',
    'performative',
    '(?:not|never) (?:intended|meant|destined|suitable) for (?:publication|the public|the (?:public )?(?:web ?site|web|internet))',
  ],
  [
    'confidential',
    'performative',
    '(?:withhold|keep|leave|stay|remain)[^.;]{0,50}(?:from publication|off (?:the|your) (?:web ?site|web|internet|site)|out of the public|to yourselves|unpublished|private)',
  ],
  [
    'confidential',
    'performative',
    '(?:please|kindly|must|should)[^.;]{0,40}(?:not|refrain from|avoid)[^.;]{0,20}(?:publish|post|shar|circulat|disclos|distribut|upload|mak)\\w*[^.;]{0,40}(?:submission|contribution|letter|response|inputs?|document|reply|replies|answers?|text|this|these|it\\b|attach\\w*|annex\\w*|content)',
  ],
  [
    'confidential',
    'performative',
    "do(?: not|n't) (?:publish|post|circulate|disclose|make public|upload)[^.;]{0,30}(?:this|our|my|these|the (?:present|submission|contribution|letter|document|text|response|answers?|attached|attachment|annex\\w*))",
  ],
  [
    'confidential',
    'performative',
    '(?:request|ask|insist|demand|rely|count|trust|expect)\\w*[^.;]{0,40}(?:confidentiality|confidential treatment|your discretion)',
  ],
  [
    'confidential',
    'standing',
    '(?:treat as |private (?:&|and) )confidential|no publication(?:,? please)?|not (?:to be|for) (?:publish(?:ed|ing)|release[d]?|circulat(?:ed|ion)|disclosure)|embargoed|in (?:strict )?confidence|(?:do you |consent|agree|permission|may (?:we|this)|can (?:we|this))[^.;]{0,60}publ\\w+[^.;]{0,40}[?:]\\s*(?:☒ ?)?no\\b',
  ],
  [
    'anonymous',
    'performative',
    "(?:not|never|n't|without) (?:be )?(?:name|naming|named|identify|identifying|identified|attribute|attributing|attributed|mention|mentioning|quote|quoting|quoted by)[^.;]{0,15} (?:us|me|our (?:organi[sz]ation|association|group|council|community|village|town)|to us|to me|by name|the (?:author|sender|submitter)s?)\\b",
  ],
  [
    'anonymous',
    'performative',
    '(?:keep|leave|stay|remain)[^.;]{0,20}(?:our|my) (?:names?|identit(?:y|ies))[^.;]{0,30}(?:out of|off|secret|private|confidential|hidden|unnamed)|(?:our|my) (?:names?|identit(?:y|ies)) (?:should |must |may |shall |can |is to |are to )?(?:stay|remain|be kept|kept)[^.;]{0,20}(?:out|secret|private|confidential|hidden)',
  ],
  [
    'anonymous',
    'performative',
    "(?:we|i) (?:do|does|did|can|could|would) ?(?:not|n't) (?:consent|agree|wish|want|authori[sz]e|allow|permit)[^.;]{0,60}(?:our|my) (?:names?|identit)|(?:we|i)[^.;]{0,30}(?:rather|prefer)[^.;]{0,20}not (?:be )?(?:named|identified)|not wish to be (?:named|identified)",
  ],
  [
    'anonymous',
    'performative',
    '(?:not|non)[- ]?(?:for )?attribut(?:ion|able|ed)|without attribution|(?:under|on condition of|request|ask for|prefer|choose|chosen|keep(?:ing)?) (?:full |complete |our |my |strict )?anonymity|(?:keep|quote|cite|list|treat) (?:us|me|our \\w+|this \\w+) (?:as )?anonymous',
  ],
  [
    'anonymous',
    'standing',
    'names? (?:and \\w+ )?(?:withheld|omitted|suppressed)(?: [^.;]{0,30})?|not for attribution|(?:sender|author|submitter)s? (?:wish(?:es)? to remain )?anonymous|(?:sender|author|submitter|name|organi[sz]ation)s?\\s?: ?(?:anonymous|withheld)',
  ],
  [
    'confidential',
    'performative',
    '(?:meant|intended|destined) (?:only |solely )?for [^.;]{0,40}\\b(?:alone|only)|\\bstay with (?:you|your office)|keep (?:this|it|our \\w+) (?:to|for) yourselves',
  ],
];
