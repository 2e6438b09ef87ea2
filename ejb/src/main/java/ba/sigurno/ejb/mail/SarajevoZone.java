package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.i18n.ClockProducer;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of the country, written out here because the library's own registry knows Sarajevo only as an alias of
 * Belgrade (a calendar file must define the very TZID it uses) and may ask a server on the internet for updates.
 */
final class SarajevoZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private SarajevoZone() {}

    /** Returns the rules since 1996: summer time from the last Sunday of March to the last of October. */
    static VTimeZone component() {
        Daylight summer = new Daylight(observance("CEST", WINTER, SUMMER, "19970330T020000", 3));
        Standard winter = new Standard(observance("CET", SUMMER, WINTER, "19961027T030000", 10));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(ClockProducer.ZONE.getId()))),
                new ComponentList<>(List.of(summer, winter)));
    }

    private static PropertyList observance(String name, ZoneOffset from, ZoneOffset to, String start, int month) {
        return new PropertyList(List.of(
                new TzName(name),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new DtStart<>(start),
                new RRule<>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(month))));
    }
}
