package ba.sigurno.ejb.quiz.transfer;

import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.ExchangeFormat;

/**
 * What is to be written, and in what.
 *
 * @param filter which questions of the bank
 * @param format the format of the file
 * @param language the one language of the file
 * @param drafts whether to write the newest version even when nobody has approved it; else the approved one
 */
public record ExportOrder(BankFilter filter, ExchangeFormat format, Language language, boolean drafts) {}
