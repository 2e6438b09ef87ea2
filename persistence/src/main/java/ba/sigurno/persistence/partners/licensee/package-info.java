/** The register of licensees: providers, hosting companies and others to whom guidelines go. */
package ba.sigurno.persistence.partners.licensee;
