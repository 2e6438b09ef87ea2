/** Who answers for schools, and where they are. */
package ba.sigurno.persistence.territory;
