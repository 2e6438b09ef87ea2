package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The texts of a requirement in one language, as a row of its own for the reason of {@link ProgrammeTranslation}. */
@Entity
@Table(name = "requirement_text")
class RequirementTranslation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requirement_id")
    private Requirement requirement;

    @Column(name = "language", nullable = false)
    private Language language;

    @Embedded
    private RequirementText text;

    protected RequirementTranslation() {}

    RequirementTranslation(Requirement requirement, Language language, RequirementText text) {
        this.requirement = requirement;
        this.language = language;
        this.text = text;
    }

    final void say(RequirementText text) {
        this.text = text;
    }

    Language getLanguage() {
        return language;
    }

    RequirementText getText() {
        return text;
    }
}
