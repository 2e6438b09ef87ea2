/** Pages to which links of single use lead, and where they are asked for. */
package ba.sigurno.web.identity.link;
