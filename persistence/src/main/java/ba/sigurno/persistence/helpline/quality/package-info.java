/** What a supervisor found in a sample of contacts. */
package ba.sigurno.persistence.helpline.quality;
