/** The register of schools: who may keep it, and how a school is recognised in it. */
package ba.sigurno.ejb.register;
