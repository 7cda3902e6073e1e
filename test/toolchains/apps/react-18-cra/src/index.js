import "./root";
