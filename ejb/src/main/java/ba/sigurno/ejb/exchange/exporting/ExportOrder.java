package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;

/**
 * The questions to export, and the form of the file.
 *
 * @param filter the questions of the bank
 * @param format the format of the file
 * @param language the one language of the file
 * @param drafts whether to write the newest version even when nobody has approved it; else the approved one
 */
public record ExportOrder(BankFilter filter, ExchangeFormat format, Language language, boolean drafts) {}
