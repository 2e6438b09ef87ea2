/** Ground: headers, failures, same origin, problem+json; what every answer has and every refusal says. */
package ba.sigurno.web.http;
