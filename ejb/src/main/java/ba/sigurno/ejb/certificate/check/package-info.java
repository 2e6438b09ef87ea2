/**
 * Tells of a file that somebody holds whether it is a certificate of ours. Nothing that a stranger wrote is interpreted:
 * first the bytes are proven to be ours, then what is in them is read.
 */
package ba.sigurno.ejb.certificate.check;
