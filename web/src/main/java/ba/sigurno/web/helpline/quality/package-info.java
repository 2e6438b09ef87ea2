/** Pages of what supervisors found in a sample of contacts. */
package ba.sigurno.web.helpline.quality;
