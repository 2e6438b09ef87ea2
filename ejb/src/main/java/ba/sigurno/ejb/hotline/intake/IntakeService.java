package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.confidential.MasterKeys;
import ba.sigurno.ejb.confidential.RecordKey;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.ReportWords;
import ba.sigurno.persistence.hotline.intake.ReporterContact;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * Takes a report step by step: the address makes it one, and each answer is stored as it is given, so that a form which is
 * left half way still counts. Nothing is asked or kept of who reports.
 */
@Stateless
@PermitAll
public class IntakeService {

    private static final int MAX_EMAIL = 160;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private MasterKeys masters;

    @Inject
    private IntakeTicket tickets;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Clock clock;

    /**
     * Stores a report.
     *
     * @param typed its address, or words that say where it is
     * @param reader the language in which the reporter reads
     * @param place the code of where it comes from ({@link AnonymousPlaces})
     * @return the ticket by which the following steps of the form name it, for an hour
     * @throws DomainException when it brings content, or too many came from there just now
     */
    public String receive(String typed, Language reader, String place) {
        var address = ReportWords.address(typed);
        DomainException.require(limiter.takes(Limit.REPORT_BY_PLACE, place), "hotline_rule_slower");
        var key = keys.create();
        var report = new HotlineReport(
                key.id(),
                clock.instant(),
                reader,
                key.encrypt(ReportTexts.ADDRESS, address),
                masters.sign(ReportTexts.SAME_ADDRESS, ReportWords.normalised(address)),
                masters.sign(ReportTexts.RECEIPT, ReportTexts.receipt(key).code()));
        unit.em().persist(report);
        ledger.recordByNobody(CustodyEvent.RECEIVED, report, "");
        return tickets.issue(report.getPublicId());
    }

    /** Stores what its reporter thinks it is about; null for no answer. */
    public void describe(String ticket, ReportTheme theme) {
        find(ticket).describe(theme);
    }

    /** Stores what its reporter says of the address; null for what was not answered. */
    public void specify(String ticket, ContentKind content, SiteKind site, String typed) {
        var comment = ReportWords.comment(typed);
        var report = find(ticket);
        report.specify(content, site, comment.isEmpty() ? null : key(report).encrypt(ReportTexts.COMMENT, comment));
    }

    /**
     * Stores an e-mail address to which the centre may write, in place of one that was given before; null or blank for
     * none.
     */
    public void leaveContact(String ticket, String typed) {
        var email = typed == null ? "" : typed.strip();
        DomainException.require(
                email.isEmpty()
                        || email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches(),
                "app_field_email");
        var report = find(ticket);
        report.requireUntouched();
        unit.em()
                .createNamedQuery(ReporterContact.OF_REPORT, ReporterContact.class)
                .setParameter("reportId", report.getId())
                .getResultList()
                .forEach(this::forget);
        unit.em().flush();
        if (!email.isEmpty()) {
            var key = keys.create();
            unit.em()
                    .persist(new ReporterContact(
                            report, key.id(), clock.instant(), key.encrypt(ReportTexts.EMAIL, email)));
        }
    }

    private void forget(ReporterContact contact) {
        keys.destroy(contact.getKeyId());
        unit.em().remove(contact);
    }

    /** Returns the receipt, which is stored nowhere and is the same each time. */
    public TypedCode receipt(String ticket) {
        return ReportTexts.receipt(key(find(ticket)));
    }

    private RecordKey key(HotlineReport report) {
        return keys.find(report.getKeyId()).orElseThrow(() -> new NotFoundException("HotlineReport"));
    }

    private HotlineReport find(String ticket) {
        return unit.em()
                .createNamedQuery(HotlineReport.BY_PUBLIC_ID, HotlineReport.class)
                .setParameter("publicId", tickets.read(ticket))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("HotlineReport"));
    }
}
