package ba.sigurno.ejb.helpline.quality;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What became of the sample of a month, of all counsellors together: nobody is ranked.
 *
 * @param drawn how many were drawn
 * @param met how many were as they should be
 * @param talk about how many there was something to talk
 * @param share of those that were reviewed, in percent
 */
public record QualityMonth(YearMonth month, long drawn, long met, long talk, BigDecimal share) {}
