/** Whether what protects the platform does: keys and certificates, seals of the audit trail, the scanner of viruses, libraries. */
package ba.sigurno.ejb.operations.protection;
