package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The points of an edition with one authority, as a row of its own for the reason of {@link ProgrammeTranslation}. */
@Entity
@Table(name = "programme_edition_points")
class EditionScheme extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ProgrammeEdition edition;

    @Column(name = "authority_code", nullable = false)
    private String authorityCode;

    @Embedded
    private AuthorityPoints points;

    protected EditionScheme() {}

    EditionScheme(ProgrammeEdition edition, String authorityCode, AuthorityPoints points) {
        this.edition = edition;
        this.authorityCode = authorityCode;
        this.points = points;
    }

    final void say(AuthorityPoints points) {
        this.points = points;
    }

    String getAuthorityCode() {
        return authorityCode;
    }

    AuthorityPoints getPoints() {
        return points;
    }
}
