/** A radio with a code. It knows nothing of micra-lock. */
module com.example.radio {
    exports com.example.radio;
}
