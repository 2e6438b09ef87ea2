package ba.sigurno.persistence.library.campaign;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a campaign is called and what it is about, in one language. */
@Entity
@Table(name = "library_campaign_text")
public class CampaignText extends BaseEntity {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest text about it, in characters. */
    public static final int ABOUT_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private LibraryCampaign campaign;

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String about;

    protected CampaignText() {}

    CampaignText(LibraryCampaign campaign, Language language) {
        this.campaign = campaign;
        this.language = language;
    }

    void say(String title, String about) {
        this.title = title;
        this.about = about;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    /** Returns what it is about, in CommonMark. */
    public String getAbout() {
        return about;
    }
}
