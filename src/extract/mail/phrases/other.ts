import type { MailPhrases } from './phrases.js';

/** Programs often speak another language than their user writes: German, Italian, Portuguese, Dutch and Turkish ones. */
export const other: MailPhrases = {
  fields: {
    from: ['von', 'da', 'van', 'kimden', 'gönderen'],
    sent: ['gesendet', 'datum', 'inviato', 'data', 'enviado em', 'enviada em', 'verzonden', 'gönderildi', 'tarih'],
    to: ['an', 'per', 'aan', 'kime'],
    cc: ['kopie', 'bilgi'],
    subject: ['betreff', 'oggetto', 'assunto', 'onderwerp', 'konu'],
  },
  wroteOpenings: ['am', 'il(?: giorno)?', 'em', 'op', 'den'],
  wrote: ['schrieb', 'ha scritto', 'escreveu', 'schreef', 'şunu yazdı', 'yazdı'],
  original: ['ursprüngliche nachricht', 'original-?nachricht', 'messaggio originale', 'mensagem original', 'oorspronkelijk bericht', 'orijinal mesaj'],
  forwarded: ['weitergeleitete nachricht', 'messaggio inoltrato', 'mensagem (?:encaminhada|reencaminhada)', 'doorgestuurd bericht', 'iletilen mesaj'],
  forwardOpenings: ['anfang der weitergeleiteten nachricht', 'inizio messaggio inoltrato', 'início da mensagem (?:encaminhada|reencaminhada)'],
  replySubjects: ['aw', 'sv', 'antw', 'rif', 'res', 'ynt'],
  forwardSubjects: ['wg', 'enc', 'doorst', 'ilt', 'vs'],
  closings: ['mit freundlichen grüßen', 'cordiali saluti', 'distinti saluti', 'atenciosamente', 'com os melhores cumprimentos', 'met vriendelijke groet', 'saygılarımla'],
  contacts: ['telefon', 'telefono', 'telefone', 'telemóvel', 'handy', 'cellulare'],
  devices: ['von meinem .{2,30} gesendet', 'inviato da(?:l mio)? .{2,30}', 'enviado do meu .{2,30}', 'verstuurd vanaf .{2,30}'],
  banners: [],
  message: ['(?:diese|questo|esta|dit|deze) (?:e-?mail|nachricht|messaggio|mensagem|bericht)'],
  astray: ['irrtümlich', 'per errore', 'por engano', 'per abuis'],
  legal: ['vertraulich', 'riservat[oie]', 'confidenciai?s?', 'vertrouwelijk', 'empfänger'],
  legalTitles: [],
  notes: [],
  below: [],
};
