import { Outlet, Scripts } from "react-router";
import "react-call-end-reason/styles.css";

export default function Root() {
  return (
    <html lang="en">
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
