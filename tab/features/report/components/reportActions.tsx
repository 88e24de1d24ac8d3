import type { ReportResponse } from '../../../../domain/contract/report';

/** The next actions, each with what it is, the threat it answers and what it costs. */
export function ReportActions({ actions }: { actions: ReportResponse['actions'] }) {
  const { heading, columns, rows, none } = actions;
  return (
    <section>
      <h4>{heading}</h4>
      {none && <p>{none}</p>}
      {rows.length > 0 && (
        <table className="report-actions">
          <thead>
            <tr>
              <th scope="col">{columns.action}</th>
              <th scope="col">{columns.threat}</th>
              <th scope="col">{columns.cost}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.controlId}>
                <td>
                  <p className="report-strong">
                    {place + 1}. {row.title}
                  </p>
                  <p className="report-gain">{row.gain}</p>
                  <p>{row.meaning}</p>
                </td>
                <td>
                  {row.threat && <p className="report-strong">{row.threat}</p>}
                  <p>{row.threatText}</p>
                </td>
                <td>
                  <p className="report-strong">{row.time}</p>
                  <p>{row.notice}</p>
                  <p>{row.licence}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
