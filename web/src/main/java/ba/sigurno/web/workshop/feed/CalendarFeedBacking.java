package ba.sigurno.web.workshop.feed;

import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.workshop.feed.CalendarFeedService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Lets its reader's calendar program read along. */
@Named
@RequestScoped
public class CalendarFeedBacking {

    private static final String HERE = "/workshop/feed/calendar-feed?faces-redirect=true";
    private static final String ADDRESS = "calendarFeedAddress";

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private SiteAddress site;

    @Inject
    private Flash flash;

    private Instant since;

    /** Reads whether there is an address. */
    public void load() {
        since = feeds.since().orElse(null);
    }

    /** Makes an address, or another one, and shows it once. */
    public String renew() {
        flash.put(ADDRESS, site.page("/api/calendars/" + feeds.renew() + ".ics"));
        return HERE;
    }

    /** Ends the address. */
    public String end() {
        feeds.end();
        PageMessages.info("workshop_calendar_feed_ended");
        return HERE;
    }

    /** Returns the new address; null but right after it was made. */
    public String getAddress() {
        return (String) flash.get(ADDRESS);
    }

    /** Returns the new address as one that opens a calendar program by itself. */
    public String getProgramAddress() {
        return getAddress().replaceFirst("^https?:", "webcal:");
    }

    /** Returns the time since which there is one; null without one. */
    public Instant getSince() {
        return since;
    }
}
