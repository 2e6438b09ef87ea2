package ba.sigurno.web.youthpanel.publication;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.youthpanel.publication.PublicationLine;
import ba.sigurno.ejb.youthpanel.publication.PublicationService;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.web.file.SentParts;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Lets the lead publish quotes, photos and ideas of members who consented, and take them back. */
@Named
@RequestScoped
public class PublicationsBacking {

    private static final String HERE = "/youthpanel/publication/publications?faces-redirect=true";

    @Inject
    private PublicationService publications;

    private List<PublicationLine> all;
    private List<Choice> quoted;
    private List<Choice> shown;
    private List<Choice> ideas;
    private String idea;
    private String quotedMember;
    private String quote;
    private String shownMember;
    private String shows;
    private Part file;
    private String publication;

    /** Reads what is published, and of whom more may be. */
    public void load() {
        all = publications.all();
        quoted = publications.members(ConsentPurpose.MEDIA);
        shown = publications.members(ConsentPurpose.PHOTO);
        ideas = publications.ideas();
    }

    /** Publishes a quote. */
    public String publishQuote() {
        publications.quote(quotedMember, quote);
        PageMessages.info("youthpanel_publications_done");
        return HERE;
    }

    /** Publishes a photo. */
    public String publishPhoto() {
        publications.photo(shownMember, shows, SentParts.read(file));
        PageMessages.info("youthpanel_publications_done");
        return HERE;
    }

    /** Publishes an idea. */
    public String publishIdea() {
        publications.idea(idea);
        PageMessages.info("youthpanel_publications_done");
        return HERE;
    }

    /** Takes back what the address names. */
    public String remove() {
        publications.remove(publication);
        PageMessages.info("youthpanel_publications_removed");
        return HERE;
    }

    public List<PublicationLine> getAll() {
        return all;
    }

    /** Returns who may be quoted. */
    public List<Choice> getQuoted() {
        return quoted;
    }

    /** Returns who may be shown. */
    public List<Choice> getShown() {
        return shown;
    }

    /** Returns the ideas that may be published. */
    public List<Choice> getIdeas() {
        return ideas;
    }

    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }

    public String getQuotedMember() {
        return quotedMember;
    }

    public void setQuotedMember(String quotedMember) {
        this.quotedMember = quotedMember;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getShownMember() {
        return shownMember;
    }

    public void setShownMember(String shownMember) {
        this.shownMember = shownMember;
    }

    public String getShows() {
        return shows;
    }

    public void setShows(String shows) {
        this.shows = shows;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Returns the size of the biggest photo, in bytes. */
    public int getMaxBytes() {
        return StoredFile.MAX_BYTES;
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(String publication) {
        this.publication = publication;
    }
}
