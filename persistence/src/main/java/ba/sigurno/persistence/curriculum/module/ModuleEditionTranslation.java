package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The texts of an edition in one language, as a row of its own. An element of a collection would not do: EclipseLink
 * identifies those by their content, and two languages may well have the same.
 */
@Entity
@Table(name = "module_edition_text")
class ModuleEditionTranslation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    @Column(nullable = false)
    private Language language;

    @Embedded
    private ModuleEditionText text;

    protected ModuleEditionTranslation() {}

    ModuleEditionTranslation(ModuleEdition edition, Language language, ModuleEditionText text) {
        this.edition = edition;
        this.language = language;
        this.text = text;
    }

    void say(ModuleEditionText text) {
        this.text = text;
    }

    Language getLanguage() {
        return language;
    }

    ModuleEditionText getText() {
        return text;
    }
}
